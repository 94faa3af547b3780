import type { Role } from '../../data/kinds.ts';
import type { Status } from '../../data/status.ts';
import { rect, stack, type Words } from './lettering.ts';
import type { Place, Piece } from './shapes.ts';

/** px inside a box, at its sides and above and below its words. */
export const PAD = { x: 9, y: 6 } as const;

export interface Box {
  readonly id: string;
  readonly words: readonly Words[];
  readonly role: Role;
  readonly status: Status;
}

/** Only a solid box has the words in the colour of the paper. */
const on = (words: readonly Words[]): Words[] =>
  words.map((each) => ({ ...each, look: each.look === 'strong' ? 'on-strong' : 'on' }));

/** A box at least `least` px high round its words. */
export function box({ id, words, role, status }: Box, { x, y, width, fit }: Place, least = 0): Piece {
  const set = stack(status === 'established' ? on(words) : words, x + PAD.x, y + PAD.y, fit - PAD.x * 2);
  const height = Math.max(least, set.height + PAD.y * 2);
  return {
    ...set,
    shapes: [{ path: rect(x, y, width, height), role, status }, ...set.shapes],
    targets: [{ id, x, y, width, height }],
    height,
  };
}
