import { load } from 'cheerio';
import { defaultState } from '../../charts/kit/state.ts';
import ink from '../../styles/ink.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { drawingMarkup } from '../drawing-file.ts';
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

/**
 * A chart's drawing as it is before a reader changes anything, ready to be put into a picture.
 * @param width px of the drawing
 */
export function plainDrawing({ entry, data }: ChartContent, width = DRAWN_WIDTH): PlainDrawing {
  const { chart } = entry;
  const scene = chart.scene(data, width, defaultState(chart.state));
  const inner = load(drawingMarkup(entry, scene), { xml: true })('svg').first().html() ?? '';
  const markup = `<defs>${HATCH}</defs><g class="chart-ink">${inner}</g>`;
  return { markup: resolveStyles(markup, tokens + ink), height: scene.height };
}
