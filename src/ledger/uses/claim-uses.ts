import { getEntry } from 'astro:content';
import { getChartText } from '../../charts/chart-text.ts';
import { CHARTS } from '../../charts/registry.ts';
import { loadDataset } from '../../data/load.ts';
import { chartsInOrder } from '../../story/chart-order.ts';
import { withDrawnClaims } from '../../story/differences/drawn-claims.ts';
import { getStory } from '../../story/story.ts';
import { loadLessons } from '../../teach/lessons.ts';
import { askedClaims } from './asked-claims.ts';
import { differenceUses, wordingUses } from './difference-uses.ts';
import { lessonUses, type LessonText, type LessonUse } from './lesson-uses.ts';
import { rowUses, type RowUse } from './row-uses.ts';
import { storyUses, type StoryUse } from './story-uses.ts';
import { collector, type ByClaim, type Use } from './use.ts';

/** Everything on this site that rests on a claim. */
export interface ClaimUses {
  readonly story: readonly StoryUse[];
  /** Differences it is an account of. */
  readonly differences: readonly Use[];
  /** Judgements whose words are followed, and it retells. */
  readonly wordings: readonly Use[];
  readonly charts: readonly ChartUse[];
  readonly lessons: readonly LessonUse[];
  readonly rows: readonly RowUse[];
}

interface ChartUse extends Use {
  readonly chart: string;
}

async function storyTexts(): Promise<ByClaim<StoryUse>> {
  const { chapters } = await getStory();
  const opening = await getEntry('opening', 'opening');
  const texts = chapters.map(({ id, number, nav, entry }) => ({
    ...{ id, number, nav, inShort: entry.data.inShort },
    body: withDrawnClaims(entry.body ?? '', loadDataset()),
  }));
  return storyUses(opening?.body ?? '', texts);
}

/** What each chart draws or says, by the claims it asks the data for. */
async function chartUses(): Promise<ByClaim<ChartUse>> {
  const { add, all } = collector<ChartUse>();
  for (const { id } of await chartsInOrder()) {
    const { dataset, asked } = askedClaims(loadDataset());
    CHARTS.get(id)?.chart.select(dataset);
    const { title } = await getChartText(id, dataset);
    for (const claim of asked) add(claim, { address: `/charts/${id}/`, within: '', words: title, chart: id });
  }
  return all;
}

async function lessonTexts(): Promise<ByClaim<LessonUse>> {
  const texts = loadLessons().map(async ({ id, title, quiz }): Promise<LessonText> => ({
    ...{ id, title, quiz },
    body: (await getEntry('lessons', id))?.body ?? '',
  }));
  return lessonUses(await Promise.all(texts));
}

type UsesOf = (claim: string) => ClaimUses;

async function collect(): Promise<UsesOf> {
  const [story, charts, lessons] = await Promise.all([storyTexts(), chartUses(), lessonTexts()]);
  const rows = rowUses(loadDataset());
  const differences = differenceUses(loadDataset());
  const wordings = wordingUses(loadDataset());
  return (claim) => ({
    story: story.get(claim) ?? [],
    differences: differences.get(claim) ?? [],
    wordings: wordings.get(claim) ?? [],
    charts: charts.get(claim) ?? [],
    lessons: lessons.get(claim) ?? [],
    rows: rows.get(claim) ?? [],
  });
}

let uses: Promise<UsesOf> | undefined;

/** Where the site uses each claim: derived from the texts and the data, once per build. */
export function claimUses(): Promise<UsesOf> {
  if (import.meta.env.DEV) return collect();
  uses ??= collect();
  return uses;
}
