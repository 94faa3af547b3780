import { join, rect, stroke, way } from './pen.ts';
import type { Look } from './looks.ts';
import type { Box, Ink } from './shapes.ts';

/** px: side of the hidden picture in the email, and its distance from the email's corner. */
const DOT = 4;
const CORNER = 12;

/** Where the hidden picture is in an email: its centre. */
export const dotOf = ({ x, y, width, height }: Box): readonly [number, number] => [
  x + width - CORNER + DOT / 2,
  y + height - CORNER + DOT / 2,
];

/** An email as a page of redaction bars: sender, headline, picture, text. `look` is the outline of the sheet. */
export function email({ x, y, width, height }: Box, look: Look): Ink {
  const small = width < 60;
  const pad = small ? 5 : 10;
  const room = width - pad * 2;
  const bar = (top: number, part: number, thick: number): string =>
    rect(x + pad, y + top, room * part, thick);
  const sheet = stroke(look, rect(x, y, width, height));
  if (small)
    return join(
      sheet,
      stroke('mail-bar', bar(6, 0.9, 4)),
      stroke('mail-soft', ...[15, 22, 29].filter((top) => top < height - 6).map((top) => bar(top, 0.7, 3))),
    );
  const picture = [y + 49, Math.round((height - 60) * 0.45)] as const;
  const below = 49 + picture[1] + 9;
  const texts = Array.from({ length: Math.floor((height - below - 6) / 9) }, (_, row) => below + row * 9);
  return join(
    sheet,
    stroke('axis-line', way([x + pad, y + 20], [x + width - pad, y + 20])),
    stroke('mail-soft', bar(9, 0.4, 5), ...texts.map((top, row) => bar(top, row % 3 === 2 ? 0.6 : 0.85, 4))),
    stroke('mail-bar', bar(26, 0.95, 7), bar(37, 0.62, 7)),
    stroke('land', rect(x + pad, picture[0], room, picture[1])),
    stroke('leader', hills(x + pad, picture[0], room, picture[1])),
  );
}

/** The sign for a picture: two hills. */
function hills(x: number, y: number, width: number, height: number): string {
  const foot = y + height * 0.8;
  const at = (part: number, rise: number): [number, number] => [x + width * part, foot - height * rise];
  return way(at(0.12, 0), at(0.38, 0.55), at(0.56, 0.18), at(0.68, 0.36), at(0.88, 0));
}

/** The hidden picture where it is: one dot in the email's last line. */
export const dot = (mail: Box): Ink => {
  const [x, y] = dotOf(mail);
  return stroke('mail-tip', rect(x - DOT / 2, y - DOT / 2, DOT, DOT));
};

/** The same dot enlarged, with the two lines that lead to it. */
export function enlarged(mail: Box, { x, y, width, height }: Box, look: Look): Ink {
  const [from, at] = dotOf(mail);
  return join(
    stroke(
      'leader',
      way([from + DOT / 2, at - DOT / 2], [x, y]),
      way([from + DOT / 2, at + DOT / 2], [x, y + height]),
    ),
    stroke(look, rect(x, y, width, height)),
  );
}
