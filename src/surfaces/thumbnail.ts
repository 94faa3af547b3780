import { BRACKETS } from '../charts/kit/brackets.ts';
import { defaultState } from '../charts/kit/state.ts';
import type { ChartEntry } from '../charts/registry.ts';
import { loadDataset } from '../data/load.ts';
import { drawingFile } from './drawing-file.ts';
import { BAR_STYLES, letteringAsBars } from './lettering-bars.ts';

/** Three by two, and as wide as the drawing it is cut from: px of the drawing. */
export const THUMBNAIL = { width: BRACKETS[1], height: (BRACKETS[1] * 2) / 3 } as const;
/** px a thumbnail is wide where it is shown, about; and the smallest lettering that reads there. */
const SHOWN = 320;
const READABLE = 12;

/** The upper part of a chart's drawing as a small picture, drawn from today's rows: what shows at a glance, and none of the small print. */
export function thumbnailFile(entry: ChartEntry): string {
  const { chart } = entry;
  const scene = chart.scene(chart.select(loadDataset()), THUMBNAIL.width, defaultState(chart.state));
  const { width, height } = THUMBNAIL;
  // A lower drawing stands in the middle.
  const top = Math.min(0, Math.round((scene.height - height) / 2));
  const box = `width="${String(width)}" height="${String(height)}" viewBox="0 ${String(top)} ${String(width)} ${String(height)}"`;
  return letteringAsBars(drawingFile(entry, scene), (READABLE * width) / SHOWN)
    .replace(/<svg[^>]*>/, (start) =>
      start.replace(/\s(width|height|viewBox)="[^"]*"/g, '').replace('<svg', `<svg ${box}`),
    )
    .replace('</style>', `${BAR_STYLES}</style>`);
}
