import { wrapText } from '../../charts/kit/text-width.ts';
import { stackOf } from './font-stacks.ts';
import { lightColour } from './light-colours.ts';

export const PAPER = lightColour('--paper');
export const INK = lightColour('--ink');
export const SOFT = lightColour('--ink-soft');

export const SERIF = stackOf('Newsreader');
export const SANS = stackOf('Libre Franklin');

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** How lines of text look; sizes in px. */
export interface Look {
  readonly family: string;
  readonly size: number;
  /** From one baseline to the next. */
  readonly step: number;
  readonly weight: number;
  readonly colour: string;
}

/** Newsreader is narrower than the letters text is measured by. */
const NARROWER = 0.91;

export const linesOf = (text: string, width: number, { family, size, weight }: Look): string[] =>
  wrapText(text, width, family === SERIF ? size * NARROWER : size, weight);

/** Lines one below the other, the first with its baseline at `y`. */
export function textLines(lines: readonly string[], x: number, y: number, look: Look): string {
  const { family, size, step, weight, colour } = look;
  const attributes = `font-family="${family}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${colour}"`;
  return lines
    .map(
      (line, index) =>
        `<text x="${String(x)}" y="${String(y + index * step)}" ${attributes}>${escapeXml(line)}</text>`,
    )
    .join('');
}
