import { rect, join, stroke, way, write } from './pen.ts';
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
export function email({ x, y, width, height }: Box, look: string): Ink {
  const small = width < 60;
  const pad = small ? 5 : 10;
  const room = width - pad * 2;
  const bar = (top: number, part: number, thick: number): string => rect(x + pad, y + top, room * part, thick);
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
export function enlarged(mail: Box, { x, y, width, height }: Box): Ink {
  const [from, at] = dotOf(mail);
  return join(
    stroke('leader', way([from + DOT / 2, at - DOT / 2], [x, y]), way([from + DOT / 2, at + DOT / 2], [x, y + height])),
    stroke('mark s-alleged', rect(x, y, width, height)),
  );
}

/** px: "https://" and the stroke after the host, in register type. */
const SCHEME = 60;
const SLASH = 9;

/** A picture's address with all that could name anybody blacked out: the host, and the end that is one person's own. */
export function address(x: number, y: number, width: number): { readonly ink: Ink; readonly own: Box } {
  const host = (width - SCHEME - SLASH - 3) * 0.5;
  const own = { x: x + SCHEME + host + SLASH + 3, y, width: host, height: 13 };
  const ink = join(
    stroke('mail-soft', rect(x + SCHEME, y, host, 13)),
    stroke('mail-bar', rect(own.x, y, host, 13)),
    write(
      { x, y: y + 11, text: 'https://', look: 'mono' },
      { x: x + SCHEME + host + 3, y: y + 11, text: '/', look: 'mono' },
    ),
  );
  return { ink, own };
}

/** A server: a case with three drawers. */
export function server({ x, y, width, height }: Box, look: string): Ink {
  const rows = [0.25, 0.5, 0.75].map((part) => y + height * part);
  return join(
    stroke(look, rect(x, y, width, height)),
    stroke('mail-way', ...rows.map((at) => way([x + width * 0.2, at], [x + width * 0.6, at]))),
    stroke('mail-tip', ...rows.map((at) => rect(x + width * 0.76, at - 1.5, 3, 3))),
  );
}

/** A router: a flat box with two aerials and its lamps. `height` includes the aerials. */
export function router({ x, y, width, height }: Box, look: string): Ink {
  const top = y + height * 0.5;
  return join(
    stroke('mail-way', ...[0.18, 0.82].map((part) => way([x + width * part, top], [x + width * part, y]))),
    stroke(look, rect(x, top, width, height * 0.5)),
    stroke('mail-tip', ...[0.3, 0.45, 0.6].map((part) => rect(x + width * part, top + height * 0.25 - 1.5, 3, 3))),
  );
}

/** A laptop and a telephone. */
export function devices({ x, y, width, height }: Box, look: string): Ink {
  const laptop = width * 0.6;
  return join(
    stroke(look, rect(x + 5, y, laptop - 10, height - 6), rect(x, y + height - 6, laptop, 6)),
    stroke(look, rect(x + width - 20, y + height - 34, 20, 34)),
    stroke('mail-way', way([x + width - 13, y + height - 5], [x + width - 7, y + height - 5])),
  );
}
