import type { ChartContent } from '../files/chart-content.ts';
import { plainDrawing } from '../files/chart-drawing.ts';
import { INK, PAPER, SANS, SERIF, SOFT, linesOf, textLines, type Look } from '../files/lettering.ts';
import { PICTURE } from './picture.ts';

const MARGIN = 60;
const ROOM = PICTURE.width - 2 * MARGIN;
const TITLE: Look = { family: SERIF, size: 52, step: 58, weight: 600, colour: INK };
const NAME: Look = { family: SANS, size: 24, step: 28, weight: 600, colour: SOFT };
/** px of the card kept below the drawing for the site's name. */
const FOOT = 64;
/** How many times its size a drawing is shown: large enough for its words to be read in a preview. */
const SCALE = 1.3;

/** The card of a chart's link preview: its title large, and below it as much of the drawing as there is room for. */
export function chartCard(content: ChartContent): string {
  const titles = linesOf(content.title, ROOM, TITLE);
  const drawing = plainDrawing(content, Math.floor(ROOM / SCALE));
  const top = 48 + titles.length * TITLE.step + 18;
  const room = PICTURE.height - FOOT - top;
  const y = top + Math.max(0, (room - drawing.height * SCALE) / 2);
  const cut = drawing.height * SCALE > room;
  const size = `width="${String(PICTURE.width)}" height="${String(PICTURE.height)}"`;
  const paper = (stop: number, opacity: number): string =>
    `<stop offset="${String(stop)}" stop-color="${PAPER}" stop-opacity="${String(opacity)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>
<rect ${size} fill="${PAPER}"/>
<linearGradient id="fade" x1="0" y1="0" x2="0" y2="1">${paper(0, 0)}${paper(1, 1)}</linearGradient>
<g transform="translate(${String(MARGIN)} ${String(y)}) scale(${String(SCALE)})">${drawing.markup}</g>
${cut ? `<rect y="${String(PICTURE.height - FOOT - 60)}" width="${String(PICTURE.width)}" height="60" fill="url(#fade)"/>` : ''}
<rect y="${String(PICTURE.height - FOOT)}" width="${String(PICTURE.width)}" height="${String(FOOT)}" fill="${PAPER}"/>
<path d="M${String(MARGIN)} ${String(PICTURE.height - FOOT)}h${String(ROOM)}" stroke="${INK}" stroke-width="2"/>
${textLines(titles, MARGIN, 48 + 40, TITLE)}
${textLines(['Forty Million Names'], MARGIN, PICTURE.height - 24, NAME)}
</svg>`;
}
