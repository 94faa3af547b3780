import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultState } from '../../charts/kit/state.ts';
import { chartEntry } from '../../charts/registry.ts';
import { loadDataset } from '../../data/load.ts';
import { fillTokens } from '../../data/tokens.ts';
import { drawingMarkup } from '../drawing-file.ts';
import { PAGE_WIDTHS } from '../still-widths.ts';

/** The plain version is in no copy: a copy still says all it said when that is written anew. */
const PLAIN = /^inShort:.*\n(?: .*\n)*/m;

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
  const words = readFileSync(join(process.cwd(), file), 'utf8').replace(PLAIN, '');
  const text = fillTokens(words, dataset, file);
  const state = defaultState(chart.state);
  const drawn = PAGE_WIDTHS.map((width) => drawingMarkup(entry, chart.scene(data, width, state)));
  const says = [data, text, chart.words(data, state), drawn];
  return createHash('sha256').update(JSON.stringify(says)).digest('hex');
}
