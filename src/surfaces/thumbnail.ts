import type { Sized } from '../charts/chart.ts';
import { defaultState } from '../charts/kit/state.ts';
import type { ChartEntry } from '../charts/registry.ts';
import { loadDataset } from '../data/load.ts';
import { asFile, drawingMarkup } from './drawing-file.ts';
import { fitIn } from './fitting.ts';
import { BAR_STYLES, letteringAsBars } from './lettering-bars.ts';

/** px a thumbnail is wide where it is shown, about; four by three. */
export const THUMBNAIL = { width: 324, height: 243 } as const;
/** px: the smallest lettering that reads there. */
const READABLE = 12;

/** A chart's whole drawing as a small picture, drawn from today's rows: what shows at a glance, and none of the small print. */
export function thumbnailFile(entry: ChartEntry): string {
  const { chart } = entry;
  const data = chart.select(loadDataset());
  const sceneFor = (width: number): Sized => chart.scene(data, width, defaultState(chart.state));
  const fit = fitIn(THUMBNAIL, (width) => sceneFor(width).height);
  const scene = sceneFor(fit.width);
  const [width, height] = [THUMBNAIL.width / fit.scale, THUMBNAIL.height / fit.scale];
  const view = [(scene.width - width) / 2, (scene.height - height) / 2, width, height];
  const box = `width="${String(THUMBNAIL.width)}" height="${String(THUMBNAIL.height)}" viewBox="${view.map((each) => each.toFixed(1)).join(' ')}"`;
  const markup = letteringAsBars(drawingMarkup(entry, scene), READABLE / fit.scale).replace(
    /<svg[^>]*>/,
    (start) => start.replace(/\s(width|height|viewBox)="[^"]*"/g, '').replace('<svg', `<svg ${box}`),
  );
  return asFile(markup, '', BAR_STYLES);
}
