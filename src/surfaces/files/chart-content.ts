import { getChartText } from '../../charts/chart-text.ts';
import { defaultState } from '../../charts/kit/state.ts';
import { CHARTS, type ChartEntry } from '../../charts/registry.ts';
import type { Source } from '../../data/dataset.ts';
import { freshness } from '../../data/freshness.ts';
import { loadDataset } from '../../data/load.ts';
import { path } from '../../site/paths.ts';
import { plainCitation, SITE_NAME } from '../cite/citation.ts';
import { editionOf } from '../cite/edition.ts';
import { LICENCE } from '../licence.ts';
import { recordsOf, type Records } from './records.ts';

/** What every file of one chart says: its words, its rows and where they come from. */
export interface ChartContent {
  readonly entry: ChartEntry;
  readonly data: unknown;
  readonly title: string;
  readonly takeaway: string;
  readonly summary: string;
  /** Whole address of the chart's page. */
  readonly url: string;
  readonly credit: string;
  /** How the chart is cited in one line. */
  readonly citation: string;
  /** Of the data. */
  readonly version: string;
  readonly records: Records;
  readonly sources: readonly Source[];
}

/** Static paths of a kind of file that every chart has. */
export const everyChart = (): { params: { id: string } }[] =>
  [...CHARTS.keys()].map((id) => ({ params: { id } }));

/** @param site where the site is built for */
export async function chartContent(id: string, site: URL | undefined): Promise<ChartContent> {
  const entry = CHARTS.get(id);
  if (!entry || !site) throw new Error(`no chart “${id}”, or astro.config.mjs does not name the site`);
  const dataset = loadDataset();
  const { chart } = entry;
  const data = chart.select(dataset);
  const { title, takeaway } = await getChartText(id, dataset);
  const { summary, table } = chart.words(data, defaultState(chart.state));
  const url = new URL(path(`/charts/${id}/`), site).href;
  const records = recordsOf(table, (source) => dataset.source(source).url);
  const sources = chart.sources(data).map((each) => dataset.source(each));
  const credit = `Chart: ${SITE_NAME}, ${LICENCE.name}, ${url}`;
  const { version, day } = editionOf(freshness(sources).last ?? '');
  const citation = plainCitation({ kind: 'chart', id, title, url, version, day });
  return { entry, data, title, takeaway, summary, url, credit, citation, version, records, sources };
}
