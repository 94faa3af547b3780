import { load } from 'cheerio';
import type { Sized } from '../../charts/chart.ts';
import { defaultState } from '../../charts/kit/state.ts';
import ink from '../../styles/ink.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { drawingMarkup } from '../drawing-file.ts';
import { fitIn, type Room } from '../fitting.ts';
import { BAR_STYLES, letteringAsBars } from '../lettering-bars.ts';
import type { ChartContent } from './chart-content.ts';
import { resolveStyles } from './resolve-styles.ts';

const HATCH =
  '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch-line" x1="0" y1="0" x2="0" y2="6"/></pattern>';

/** The width all files are laid out for, in px of the drawing. */
export const DRAWN_WIDTH = 720;

export interface PlainDrawing {
  /** A `<defs>` and a `<g>`, with every style as an attribute. */
  readonly markup: string;
  /** px of the drawing */
  readonly height: number;
}

const sceneOf = ({ entry: { chart }, data }: ChartContent, width: number): Sized =>
  chart.scene(data, width, defaultState(chart.state));

function plain({ entry }: ChartContent, scene: Sized, change = (svg: string) => svg): PlainDrawing {
  const inner =
    load(change(drawingMarkup(entry, scene)), { xml: true })('svg')
      .first()
      .html() ?? '';
  const markup = `<defs>${HATCH}</defs><g class="chart-ink">${inner}</g>`;
  return { markup: resolveStyles(markup, tokens + ink + BAR_STYLES), height: scene.height };
}

/** A chart's drawing as it is before a reader changes anything, ready to be put into a picture. */
export const plainDrawing = (content: ChartContent): PlainDrawing =>
  plain(content, sceneOf(content, DRAWN_WIDTH));

/**
 * A chart's whole drawing as large as a room allows, in the room's middle.
 * @param legible px of the room: smaller lettering is shown as bars
 */
export function drawingIn(room: Room, content: ChartContent, legible: number): string {
  const { width, scale } = fitIn(room, (each) => sceneOf(content, each).height);
  const { markup, height } = plain(content, sceneOf(content, width), (svg) =>
    letteringAsBars(svg, legible / scale),
  );
  const [x, y] = [(room.width - width * scale) / 2, (room.height - height * scale) / 2];
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})">${markup}</g>`;
}
