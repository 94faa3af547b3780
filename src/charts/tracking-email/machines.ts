import type { Look } from './looks.ts';
import { join, rect, stroke, way } from './pen.ts';
import type { Box, Ink } from './shapes.ts';

/** A server: a case with three drawers. */
export function server({ x, y, width, height }: Box, look: Look): Ink {
  const rows = [0.25, 0.5, 0.75].map((part) => y + height * part);
  return join(
    stroke(look, rect(x, y, width, height)),
    stroke('mail-way', ...rows.map((at) => way([x + width * 0.2, at], [x + width * 0.6, at]))),
    stroke('mail-tip', ...rows.map((at) => rect(x + width * 0.76, at - 1.5, 3, 3))),
  );
}

/** A router: a flat box with two aerials and its lamps. `height` includes the aerials. */
export function router({ x, y, width, height }: Box, look: Look): Ink {
  const top = y + height * 0.5;
  return join(
    stroke('mail-way', ...[0.18, 0.82].map((part) => way([x + width * part, top], [x + width * part, y]))),
    stroke(look, rect(x, top, width, height * 0.5)),
    stroke(
      'mail-tip',
      ...[0.3, 0.45, 0.6].map((part) => rect(x + width * part, top + height * 0.25 - 1.5, 3, 3)),
    ),
  );
}

/** A laptop and a telephone. */
export function devices({ x, y, width, height }: Box, look: Look): Ink {
  const laptop = width * 0.6;
  return join(
    stroke(look, rect(x + 5, y, laptop - 10, height - 6), rect(x, y + height - 6, laptop, 6)),
    stroke(look, rect(x + width - 20, y + height - 34, 20, 34)),
    stroke('mail-way', way([x + width - 13, y + height - 5], [x + width - 7, y + height - 5])),
  );
}
