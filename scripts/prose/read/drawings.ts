import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Chart } from '../../../src/charts/chart.ts';
import { defaultState } from '../../../src/charts/kit/state.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import { Draft } from '../draft.ts';
import type { Passage, ProseFile } from '../passage.ts';

/** What stands instead of each drawing for who does not see it: words that the chart computes from the data. */
export async function readDrawings(dataset: Dataset, root = process.cwd()): Promise<ProseFile[]> {
  const folder = join(root, 'src', 'charts');
  const ids = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'chart.ts')));
  return Promise.all(
    ids.map(async (id) => {
      const { chart } = (await import(join(folder, id, 'chart.ts'))) as { readonly chart: Chart };
      const { summary, shown, table } = chart.words(chart.select(dataset), defaultState(chart.state));
      const file = `src/charts/${id}/words.ts`;
      const passage = (field: string, text: string): Passage => {
        const draft = new Draft();
        draft.type(text, undefined);
        return {
          file,
          kind: 'drawing',
          field,
          row: '',
          lead: '',
          isOurs: true,
          ...draft.finish(),
        };
      };
      return {
        file,
        source: '',
        passages: [
          passage('summary', summary),
          passage('shown', shown ?? ''),
          passage('caption', table.caption),
        ],
        references: [],
        exceptions: [],
      };
    }),
  );
}
