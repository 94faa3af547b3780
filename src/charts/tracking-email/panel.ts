import { STATUS_WORDS, type Status } from '../../data/status.ts';
import type { Look } from './looks.ts';
import { EXPLANATION, TITLES, WHO, type Part } from './parts.ts';
import { join, lineWidth, rect, stroke, way, write } from './pen.ts';
import type { Box, Ink, Target } from './shapes.ts';

/** One step's picture. */
export interface Panel {
  readonly ink: Ink;
  readonly targets: readonly Target[];
}

/** px: from the rule over a step to its picture. */
export const HEAD = 55;
const GLYPH = 10;

/** Who stands behind what is drawn under a title, as a glyph and in words; the drawn statuses in order, none for explanation. */
function sayWho(statuses: readonly (Status | undefined)[], x: number, y: number): Ink {
  let at = x;
  const said = [...new Set(statuses)].map((status) => {
    const look: Look = status ? `mark block s-${status}` : 'mail-bar';
    const text = status ? (WHO[status] ?? STATUS_WORDS[status].label) : EXPLANATION;
    const from = at;
    at += GLYPH + 6 + lineWidth({ text, look: 'soft' }) + 14;
    return join(
      stroke(look, rect(from + 1, y + 33, GLYPH - 1, GLYPH - 1)),
      write({ x: from + GLYPH + 6, y: y + 42, text, look: 'soft' }),
    );
  });
  return join(...said);
}

/** A rule, the step's number and title, and who stands behind it. */
export function head(
  part: Part,
  number: number,
  statuses: readonly (Status | undefined)[],
  { x, y, width }: Box,
): Ink {
  return join(
    stroke('axis-line major', way([x, y + 0.5], [x + width, y + 0.5])),
    sayWho(statuses, x, y),
    write(
      { x, y: y + 21, text: String(number), look: 'mono' },
      { x: x + 16, y: y + 21, text: TITLES[part], look: 'head' },
    ),
  );
}
