import type { Sized } from '../charts/chart.ts';
import { paperWidth, type Room } from '../charts/kit/paper.ts';
import { telling } from '../charts/kit/parts.ts';
import { defaultState, parseState, writeState } from '../charts/kit/state.ts';
import type { ChartEntry } from '../charts/registry.ts';
import type { Dataset } from '../data/dataset.ts';
import { BLACK } from './black.ts';
import { asFile, drawingMarkup } from './drawing-file.ts';
import { FACES, faceRule, type Face } from './files/embedded-fonts.ts';

/** Name of a drawing that is all of a chart; any other is one of its parts. */
export const WHOLE = 'whole';

/** Room for a drawing between a task's words, in CSS px: as wide as a sheet, and the greater part of its height. */
const ON_WORKSHEET: Room = { width: 690, height: 640 };

/** Whether a name is a view of a chart, as its address says it: `country=GB`. */
const isView = (name: string): boolean => name.includes('=');

/** A drawing's name as its file's: a view is written without signs that addresses have a use for. */
export const paperFileName = (name: string): string => name.replaceAll(/[^A-Za-z0-9]+/g, '-');

/**
 * What a view asks of a chart.
 * @throws Error when the chart cannot show it
 */
function stateOf({ chart }: ChartEntry, view: string): unknown {
  const state = parseState(chart.state, new URLSearchParams(view));
  const understood = new URLSearchParams();
  writeState(chart.state, state, understood);
  if (understood.toString() !== new URLSearchParams(view).toString())
    throw new Error(`<Drawing chart="${chart.id}" view="${view}">: the chart cannot show this`);
  return state;
}

/**
 * The whole of a chart, laid out for a room on paper; for the room its own sheet has when none is given.
 * @param state what of it a view leaves; all when left out
 */
export function wholeScene({ chart }: ChartEntry, dataset: Dataset, room?: Room, state?: unknown): Sized {
  const data = chart.select(dataset);
  const sceneAt = (width: number): Sized => chart.scene(data, width, state ?? defaultState(chart.state));
  return sceneAt(paperWidth((width) => sceneAt(width).height, room));
}

/**
 * The geometry of a chart on a worksheet, of one view of it, or of one part of it: the low form, which leaves room to write beside it.
 * @throws Error when the chart has no such part or view
 */
export function paperScene(entry: ChartEntry, dataset: Dataset, name: string): Sized {
  if (name === WHOLE) return wholeScene(entry, dataset, ON_WORKSHEET);
  if (isView(name)) return wholeScene(entry, dataset, ON_WORKSHEET, stateOf(entry, name));
  const { chart } = entry;
  const told = chart.telling;
  if (!told?.parts.includes(name))
    throw new Error(
      `<Drawing chart="${chart.id}" part="${name}">: there is no such part; there are: ${told?.parts.join(', ') ?? 'none'}`,
    );
  return told.scene(chart.select(dataset), 'strip');
}

/** A weight of its own in each file: see scripts/build-fonts.ts. */
const PAPER_FACES: readonly Face[] = [
  { family: 'Libre Franklin', file: 'libre-franklin-regular', weight: '400' },
  { family: 'Libre Franklin', file: 'libre-franklin-semibold', weight: '600' },
  { family: 'Newsreader', file: 'newsreader-regular', weight: '400' },
  { family: 'Newsreader', file: 'newsreader-italic', weight: '400', style: 'italic' },
  ...FACES.filter(({ family, rare }) => rare ?? family === 'IBM Plex Mono'),
];

/** The faces a drawing is set in, with its own letters: a picture in a page does not see the page's fonts. */
function facesOf(file: string, markup: string): Promise<string[]> {
  const letters = [...new Set(markup.replace(/<[^>]*>/g, ''))].sort().join('');
  const used = PAPER_FACES.filter(
    ({ family, style, rare }) =>
      file.includes(`'${family}'`) &&
      (!style || file.includes(`font-style: ${style}`)) &&
      (!rare || /[\u0100-\u017f]/.test(letters)),
  );
  return Promise.all(used.map((face) => faceRule(letters, face)));
}

/** A chart, one view or one part of it, as a picture for worksheets: in black only, with the letters it is set in. */
export async function paperPicture(entry: ChartEntry, dataset: Dataset, name: string): Promise<string> {
  const markup = drawingMarkup(entry, paperScene(entry, dataset, name));
  const style = `${name === WHOLE || isView(name) ? '' : `${telling(name)};`}${BLACK}`;
  const faces = await facesOf(asFile(markup, style), markup);
  return asFile(markup, style, faces.join(''));
}
