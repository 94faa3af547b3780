import type { DatasetLeaf } from 'schema-dts';
import { chartEntry } from '../../charts/registry.ts';
import { defaultState } from '../../charts/kit/state.ts';
import { loadDataset } from '../../data/load.ts';
import { changed } from '../../site/structured-data/changes.ts';
import { placesCovered, yearsCovered } from '../../site/structured-data/coverage.ts';
import { datasetData } from '../../site/structured-data/dataset-data.ts';
import { wholeOf } from '../../site/structured-data/whole.ts';
import { changesOn } from '../page-changes.ts';
import { chartContent } from './chart-content.ts';

/** A chart’s rows as a data set: what they are, the files that hold them, when and where they are about, and what they rest on. */
export async function chartDataset(id: string, site: URL | undefined): Promise<DatasetLeaf> {
  const { data, title, summary, version, records, sources } = await chartContent(id, site);
  const { chart } = chartEntry(id);
  const { table } = chart.words(data, defaultState(chart.state));
  return datasetData(
    {
      address: `/charts/${id}/`,
      name: title,
      description: `${table.caption}. ${summary}`,
      version,
      files: [
        { address: `/charts/${id}.csv`, format: 'text/csv' },
        { address: `/charts/${id}.json`, format: 'application/json' },
      ],
      columns: records.columns,
      years: yearsCovered(table),
      places: placesCovered(
        table,
        loadDataset().countries.map(({ name }) => name),
      ),
      sources: sources.map((source) => source.id),
      changed: changed(changesOn(`/charts/${id}/`, site)),
    },
    wholeOf(site),
  );
}
