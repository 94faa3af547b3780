import { getEntry } from 'astro:content';
import type { z } from 'astro/zod';
import type { Dataset } from '../data/dataset.ts';
import type { chartText } from '../data/schema/documents.ts';
import { fillTokens } from '../data/tokens.ts';

export type ChartText = z.output<typeof chartText>;

/** A chart's title, takeaway, plain version, how to read and notes, with their figures filled in from the data. */
export async function getChartText(id: string, dataset: Dataset): Promise<ChartText> {
  const found = await getEntry('charts', id);
  if (!found) throw new Error(`content/charts/${id}.yaml is missing: each chart needs its words`);
  const fill = (text: string): string => fillTokens(text, dataset, `content/charts/${id}.yaml`);
  const { title, takeaway, inShort, howToRead, notes } = found.data;
  return {
    title: fill(title),
    takeaway: fill(takeaway),
    inShort: fill(inShort),
    howToRead: fill(howToRead),
    notes: notes.map(fill),
  };
}
