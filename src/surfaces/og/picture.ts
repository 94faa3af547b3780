import { wrapText } from '../../charts/kit/text-width.ts';
import { registerLines } from '../../story/opening/register.ts';
import { INK, PAPER, SOFT, escapeXml } from '../files/lettering.ts';
import { lightColour } from '../files/light-colours.ts';

/** Size every link preview reads without cropping, in px. */
export const PICTURE = { width: 1200, height: 630 } as const;

const BAR = lightColour('--bar');
const BAR_SOFT = lightColour('--bar-soft');
const TITLE = { size: 84, line: 88 };
const LEDE = { size: 32, line: 44 };
const CARD = { x: 90, width: 860, padding: 56 };

/** The card of a page's link preview as SVG: the register behind, the page's title and one sentence in front. */
export function pictureSvg(title: string, description: string): string {
  const inner = CARD.width - 2 * CARD.padding;
  const titles = wrapText(title, inner, TITLE.size * 0.92);
  const lede = wrapText(description, inner, LEDE.size).slice(0, 4);
  const height = 2 * CARD.padding + 40 + titles.length * TITLE.line + lede.length * LEDE.line;
  const top = Math.round((PICTURE.height - height) / 2);
  const bars = registerLines(24, 27)
    .flatMap((line) => line.bars)
    .map(
      (bar) =>
        `<rect x="${String(bar.x - 60)}" y="${String(bar.y - 6)}" width="${String(bar.width)}" height="13" fill="${bar.soft ? BAR_SOFT : BAR}"/>`,
    )
    .join('');
  const lines = (texts: string[], y: number, step: number, attributes: string): string =>
    texts
      .map(
        (text, index) =>
          `<text x="${String(CARD.x + CARD.padding)}" y="${String(y + index * step)}" ${attributes}>${escapeXml(text)}</text>`,
      )
      .join('');
  const titleTop = top + CARD.padding + 40 + TITLE.size * 0.75;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(PICTURE.width)}" height="${String(PICTURE.height)}">
<rect width="100%" height="100%" fill="${PAPER}"/>${bars}
<rect x="${String(CARD.x)}" y="${String(top)}" width="${String(CARD.width)}" height="${String(height)}" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>
${lines(['Forty Million Names'], top + CARD.padding + 12, 0, `font-family="Libre Franklin" font-size="26" font-weight="600" fill="${SOFT}"`)}
${lines(titles, titleTop, TITLE.line, `font-family="Newsreader" font-size="${String(TITLE.size)}" fill="${INK}"`)}
${lines(lede, titleTop + (titles.length - 1) * TITLE.line + 64, LEDE.line, `font-family="Libre Franklin" font-size="${String(LEDE.size)}" fill="${INK}"`)}
</svg>`;
}
