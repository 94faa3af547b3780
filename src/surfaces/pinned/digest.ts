import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultState } from '../../charts/kit/state.ts';
import { chartEntry } from '../../charts/registry.ts';
import { loadDataset } from '../../data/load.ts';
import { fillTokens } from '../../data/tokens.ts';
import { drawingMarkup } from '../drawing-file.ts';
import { PAGE_WIDTHS } from '../still-widths.ts';

/**
 * A hash (SHA-256) of what a chart says as it is now: the rows it selects, its words with their figures filled in, its table and its
 * drawings, narrow and wide. Two that are equal say and draw the same; where a site is built for has no part in it.
 */
export function digestOf(id: string): string {
  const entry = chartEntry(id);
  const { chart } = entry;
  const dataset = loadDataset();
  const data = chart.select(dataset);
  const file = `content/charts/${id}.yaml`;
  const text = fillTokens(readFileSync(join(process.cwd(), file), 'utf8'), dataset, file);
  const state = defaultState(chart.state);
  const drawn = PAGE_WIDTHS.map((width) => drawingMarkup(entry, chart.scene(data, width, state)));
  const says = [data, text, chart.words(data, state), drawn];
  return createHash('sha256').update(JSON.stringify(says)).digest('hex');
}
