import { getChartText } from '../../charts/chart-text.ts';
import { defaultState } from '../../charts/kit/state.ts';
import { chartEntry } from '../../charts/registry.ts';
import { loadDataset } from '../../data/load.ts';
import { path } from '../../site/paths.ts';
import { pinnedCopies } from '../pinned/copies.ts';
import { frameHeight } from './frame-height.ts';
import { RESIZER, resizerIntegrity } from './resizer.ts';
import type { Embedded } from './snippets.ts';

/** A frozen copy, by its absolute address. */
interface Copy {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly address: string;
  /** Whether the live chart still says and draws the same. */
  readonly isCurrent: boolean;
  /** px */
  readonly height: number;
}

/** All that is known of a chart before anybody chooses how it is shown; plain data that survives JSON. */
export interface Embeddable extends Embedded {
  readonly id: string;
  /** Newest first. */
  readonly copies: readonly Copy[];
}

/** A chart as it stands in a frame when nothing is chosen. */
export async function embeddable(id: string, site: URL | undefined): Promise<Embeddable> {
  const entry = chartEntry(id);
  const dataset = loadDataset();
  const { title } = await getChartText(id, dataset);
  const { chart } = entry;
  const { summary } = chart.words(chart.select(dataset), defaultState(chart.state));
  const absolute = (address: `/${string}`): string => new URL(path(address), site).href;
  return {
    ...{ id, title, alt: `${title}. ${summary}`, query: '', height: frameHeight(id) },
    frame: absolute(`/embed/${id}/`),
    chart: absolute(`/charts/${id}/`),
    picture: absolute(`/charts/${id}.png`),
    resizer: absolute(RESIZER),
    integrity: resizerIntegrity(),
    copies: pinnedCopies(id).map(({ day, path: address, isCurrent, height }) => ({
      ...{ day, isCurrent, height },
      address: absolute(address),
    })),
  };
}
