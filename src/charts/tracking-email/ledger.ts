import { join, rect, stroke, way, write } from './pen.ts';
import type { LookOf } from './looks.ts';
import type { Box, Ink, Target } from './shapes.ts';

interface Entry {
  readonly id: string;
  /** In full, and where there is little room. */
  readonly label: readonly [string, string];
  /** Part of the room that its bar takes. */
  readonly long: number;
}

/** What one opening writes down. */
export const ENTRIES: readonly Entry[] = [
  { id: 'opened-at', label: ['opened at', 'opened'], long: 0.62 },
  { id: 'internet-address', label: ['internet address', 'address'], long: 0.9 },
  { id: 'rough-place', label: ['rough place', 'place'], long: 0.5 },
  { id: 'device', label: ['device', 'device'], long: 0.74 },
];

/** px: the labels' column, in full and short. */
const LABELS = [130, 62] as const;
const BAR = 11;

export interface Ledger {
  /** Ruled lines and what each is for. */
  readonly page: Ink;
  /** The bars that stand on them. */
  readonly entry: Ink;
  readonly targets: readonly Target[];
  /** px: where the bars begin. */
  readonly from: number;
}

/** A page of the register with one line for each thing that is learnt. */
export function ledger({ x, y, width, height }: Box, lookOf: LookOf, short = false): Ledger {
  const row = height / ENTRIES.length;
  const from = x + LABELS[short ? 1 : 0];
  const room = x + width - from - 8;
  const rules = ENTRIES.map((_, index) =>
    way([x, y + (index + 1) * row], [x + width, y + (index + 1) * row]),
  );
  const top = (index: number): number => y + index * row + (row - BAR) / 2;
  return {
    from: from + 8,
    page: join(
      stroke('mail-sheet', rect(x, y, width, height)),
      stroke('axis-line', ...rules.slice(0, -1), way([from, y], [from, y + height])),
      write(
        ...ENTRIES.map(({ label }, index) => ({
          x: x + 6,
          y: top(index) + BAR - 1,
          text: label[short ? 1 : 0],
          look: 'mono' as const,
        })),
      ),
    ),
    entry: join(
      ...ENTRIES.map(({ id, long }, index) =>
        stroke(lookOf(id), rect(from + 8, top(index), (room - 8) * long, BAR)),
      ),
    ),
    targets: ENTRIES.map(({ id }, index) => ({ id, x, y: y + index * row, width, height: row })),
  };
}
