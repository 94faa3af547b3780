import type { ChartContent } from '../files/chart-content.ts';
import { drawingIn } from '../files/chart-drawing.ts';
import { INK, PAPER, SANS, SERIF, SOFT, linesOf, textLines, type Look } from '../files/lettering.ts';
import { PICTURE } from './picture.ts';

/** px round the card, and between its title and its drawing. */
const MARGIN = 54;
const GAP = 40;
/** px of the card kept for the title, to the left of the drawing. */
const COLUMN = 416;
/** px of a title's letters: the largest that set it well are taken. Previews show the card at less than half its size. */
const SIZES = [52, 49, 46, 43, 40];
const MOST_LINES = 6;
/** Letters: a last line of fewer looks lost. */
const LEAST_LAST = 5;
const NAME: Look = { family: SANS, size: 24, step: 28, weight: 600, colour: SOFT };
/** px of the card: smaller lettering cannot be read in a preview. */
const LEGIBLE = 20;
const TOP = MARGIN + 34;
const ROOM = {
  width: PICTURE.width - 2 * MARGIN - COLUMN - GAP,
  height: PICTURE.height - TOP - MARGIN,
};

const titleLook = (size: number): Look => ({
  family: SERIF,
  size,
  step: Math.round(size * 1.12),
  weight: 600,
  colour: INK,
});

/** Lines about as long as each other. */
function evenLines(words: string, look: Look): string[] {
  const widths = Array.from({ length: COLUMN / 2 }, (_, less) => COLUMN - less);
  const inWhole = linesOf(words, COLUMN, look);
  const narrowest = widths.findLast((width) => linesOf(words, width, look).length === inWhole.length);
  return linesOf(words, narrowest ?? COLUMN, look);
}

const isSetWell = (lines: readonly string[]): boolean =>
  lines.length <= MOST_LINES && (lines.at(-1) ?? '').length >= LEAST_LAST;

function title(words: string): string {
  const looks = SIZES.map(titleLook);
  const look = looks.find((each) => isSetWell(evenLines(words, each))) ?? looks.at(-1);
  return look ? textLines(evenLines(words, look), MARGIN, TOP + look.size * 0.72, look) : '';
}

/** The card of a chart's link preview: its title large, and beside it the whole drawing, its small lettering as bars. */
export function chartCard(content: ChartContent): string {
  const size = `width="${String(PICTURE.width)}" height="${String(PICTURE.height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>
<rect ${size} fill="${PAPER}"/>
<path d="M${String(MARGIN)} ${String(MARGIN)}h${String(PICTURE.width - 2 * MARGIN)}" stroke="${INK}" stroke-width="3"/>
<g transform="translate(${String(MARGIN + COLUMN + GAP)} ${String(TOP)})">${drawingIn(ROOM, content, LEGIBLE)}</g>
${title(content.title)}
${textLines(['Forty Million Names'], MARGIN, PICTURE.height - MARGIN, NAME)}
</svg>`;
}
