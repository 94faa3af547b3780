import { PART_WORDS, type Part } from './parts.ts';
import { join, lineWidth, rect, stroke, way, write } from './pen.ts';
import type { Box, Ink, Target } from './shapes.ts';

/** One step's picture. */
export interface Panel {
  readonly ink: Ink;
  readonly targets: readonly Target[];
}

/** px: from the rule over a step to its picture. */
export const HEAD = 58;
const GLYPH = 10;
const LOOKS = { alleged: 'mark s-alleged', charged: 'mark s-charged', plain: 'mail-bar' } as const;

/** A rule, the step's number and title, and who stands behind what is drawn under it. */
export function head(part: Part, number: number, { x, y, width }: Box): Ink {
  const { title, who } = PART_WORDS[part];
  let at = x;
  const said = who.map(([look, text]) => {
    const from = at;
    at += GLYPH + 6 + lineWidth({ text, look: 'soft' }) + 14;
    return join(
      stroke(LOOKS[look], rect(from + 1, y + 33, GLYPH - 1, GLYPH - 1)),
      write({ x: from + GLYPH + 6, y: y + 42, text, look: 'soft' }),
    );
  });
  return join(
    stroke('axis-line major', way([x, y + 0.5], [x + width, y + 0.5])),
    ...said,
    write(
      { x, y: y + 21, text: String(number), look: 'mono' },
      { x: x + 16, y: y + 21, text: title, look: 'head' },
    ),
  );
}
