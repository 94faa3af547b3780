import type { Dataset } from '../../data/dataset.ts';
import { loadDataset } from '../../data/load.ts';
import { leadSources, othersWords } from '../lead-sources.ts';
import type { ChartContent } from './chart-content.ts';
import { DRAWN_WIDTH, plainDrawing } from './chart-drawing.ts';
import { embeddedFonts } from './embedded-fonts.ts';
import { INK, PAPER, SANS, SERIF, SOFT, escapeXml, linesOf, textLines, type Look } from './lettering.ts';

/** px round the drawing. */
const MARGIN = 24;
const WIDTH = DRAWN_WIDTH + 2 * MARGIN;
/** px: what 675 px are in a picture 1200 px wide, the least that previews show whole. */
const LEAST_HEIGHT = Math.ceil((675 * WIDTH) / 1200);
const TITLE: Look = { family: SERIF, size: 27, step: 32, weight: 600, colour: INK };
const SMALL: Look = { family: SANS, size: 11.5, step: 16, weight: 400, colour: SOFT };
/** Publishers a picture names at most; the rest are in the table its address leads to. */
const NAMED = 4;

/** Publishers as every surface names them, as many as one line holds; and how many others there are. */
function sourceLine({ sources }: ChartContent): string {
  const lineOf = (most: number): string => {
    const { lead, others } = leadSources(sources, most);
    return `Sources: ${lead.map(({ publisher }) => publisher).join('; ')}${othersWords(others)}.`;
  };
  const counts = Array.from({ length: NAMED }, (_, index) => index + 1);
  const held = counts.findLast((most) => linesOf(lineOf(most), DRAWN_WIDTH, SMALL).length === 1);
  return lineOf(held ?? 1);
}

const made = new WeakMap<Dataset, Map<string, Promise<string>>>();

/** A chart as one picture that can leave the site: title, drawing, sources and credit on paper, in the light colours. Drawn once a build. */
export function chartPicture(content: ChartContent): Promise<string> {
  const dataset = loadDataset();
  const pictures = made.get(dataset) ?? new Map<string, Promise<string>>();
  made.set(dataset, pictures);
  const { id } = content.entry.chart;
  const picture = pictures.get(id) ?? compose(content);
  pictures.set(id, picture);
  return picture;
}

async function compose(content: ChartContent): Promise<string> {
  const { title, takeaway, credit } = content;
  const titles = linesOf(title, DRAWN_WIDTH, TITLE);
  const notes = [...linesOf(sourceLine(content), DRAWN_WIDTH, SMALL), ...linesOf(credit, DRAWN_WIDTH, SMALL)];
  const drawing = plainDrawing(content);
  const head = MARGIN + titles.length * TITLE.step + 14;
  const foot = 34 + notes.length * SMALL.step + MARGIN - 10;
  const room = Math.max(drawing.height, LEAST_HEIGHT - head - foot);
  const top = head + (room - drawing.height) / 2;
  const height = Math.ceil(head + room + foot);
  const rule = head + room + 16;
  const body = [
    `<rect width="${String(WIDTH)}" height="${String(height)}" fill="${PAPER}"/>`,
    textLines(titles, MARGIN, MARGIN + 22, TITLE),
    `<g transform="translate(${String(MARGIN)} ${String(top)})">${drawing.markup}</g>`,
    `<path d="M${String(MARGIN)} ${String(rule)}h${String(DRAWN_WIDTH)}" stroke="${SOFT}" stroke-width="0.75" fill="none"/>`,
    textLines(notes, MARGIN, rule + 20, SMALL),
  ].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(height)}" viewBox="0 0 ${String(WIDTH)} ${String(height)}" role="img">
<title>${escapeXml(title)}</title><desc>${escapeXml(takeaway)}</desc>
<style>${await embeddedFonts(body)}</style>
${body}
</svg>
`;
}
