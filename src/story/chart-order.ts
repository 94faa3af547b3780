import { CHARTS } from '../charts/registry.ts';
import { getStory, type Chapter } from './story.ts';

export interface PlacedChart {
  readonly id: string;
  /** The first chapter that shows it, if one does. */
  readonly chapter?: Chapter;
}

const CHART_TAG = /<Chart\s+id="([^"]*)"/g;

/** Every chart, in the order the story shows them; those it does not show come last, by name. */
export async function chartsInOrder(): Promise<readonly PlacedChart[]> {
  const { chapters } = await getStory();
  const chapterOf = new Map<string, Chapter>();
  for (const chapter of chapters)
    for (const [, id = ''] of (chapter.entry.body ?? '').matchAll(CHART_TAG))
      if (!chapterOf.has(id)) chapterOf.set(id, chapter);
  const told = [...chapterOf].flatMap(([id, chapter]) => (CHARTS.has(id) ? [{ id, chapter }] : []));
  const rest = [...CHARTS.keys()].filter((id) => !chapterOf.has(id)).toSorted();
  return [...told, ...rest.map((id) => ({ id }))];
}
