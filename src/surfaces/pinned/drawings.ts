import { load } from 'cheerio';
import { defaultState } from '../../charts/kit/state.ts';
import type { ChartEntry } from '../../charts/registry.ts';
import { drawingMarkup } from '../drawing-file.ts';

/** px: a frozen copy is drawn at these widths, and each is shown, a little enlarged, up to the next. All but the last are of the narrow form. */
const WIDTHS = [280, 400, 560, 720] as const;

const NAMES_IDS = new Set(['aria-labelledby', 'aria-describedby']);

/** An attribute's value with the ids it names renamed. */
function renamed(name: string, value: string, rename: (id: string) => string): string {
  if (name === 'id') return rename(value);
  if (NAMES_IDS.has(name)) return value.split(/\s+/).map(rename).join(' ');
  if (name === 'href' && value.startsWith('#')) return `#${rename(value.slice(1))}`;
  return value.replaceAll(
    /url\((['"]?)#([^)'"]+)\1\)/g,
    (_, quote: string, id: string) => `url(${quote}#${rename(id)}${quote})`,
  );
}

/** The same drawing with ids of its own, so that it can stand in one page beside others of its chart. Pure. */
export function withOwnIds(svg: string, suffix: string): string {
  const $ = load(svg, { xml: true });
  const own = new Set(
    $('[id]')
      .toArray()
      .map((element) => $(element).attr('id')),
  );
  // What is not the drawing's own, such as the hatching, stands in the page once.
  const rename = (id: string): string => (own.has(id) ? `${id}-${suffix}` : id);
  for (const element of $('*').toArray())
    for (const [name, value] of Object.entries($(element).attr() ?? {}))
      $(element).attr(name, renamed(name, value, rename));
  return $.xml();
}

export interface StillDrawing {
  /** px */
  readonly width: number;
  /** The markup of one `<svg>`. */
  readonly svg: string;
}

/** A chart as it is before a reader changes anything, at every width a frozen copy holds. */
export const drawnStill = (entry: ChartEntry, data: unknown): StillDrawing[] =>
  WIDTHS.map((width) => {
    const scene = entry.chart.scene(data, width, defaultState(entry.chart.state));
    return { width, svg: withOwnIds(drawingMarkup(entry, scene), String(width)) };
  });
