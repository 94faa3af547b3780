import { getEntry } from 'astro:content';
import { getChartText } from '../charts/chart-text.ts';
import type { Dataset } from '../data/dataset.ts';
import { PAGES } from '../site/page-list.ts';
import { getStory } from '../story/story.ts';

/** What a place is called in a list of places, by its kind; the first pattern that fits names it. */
const KINDS: readonly (readonly [RegExp, (id: string, dataset: Dataset) => Promise<string | undefined>])[] = [
  [/^\/charts\/([^/]+)\//, async (id, dataset) => `Chart: ${(await getChartText(id, dataset)).title}`],
  [/^\/teach\/([^/]+)\//, async (id) => `Lesson: ${(await getEntry('lessons', id))?.data.title ?? id}`],
  [
    /^\/claims\/#?([^/]+)/,
    (id, { claims }) => Promise.resolve(`Claim: ${claims.find((each) => each.id === id)?.statement ?? id}`),
  ],
  [
    /^\/sources\/#(.+)/,
    (id, { sources }) => Promise.resolve(`Source: ${sources.find((each) => each.id === id)?.title ?? id}`),
  ],
  [/^\/glossary\/#(.+)/, async (id) => `Word: ${(await getEntry('glossary', id))?.data.term ?? id}`],
  [
    /^\/#(.+)/,
    async (id) => {
      const chapter = (await getStory()).chapters.find(
        (each) => each.id === id || (each.entry.body ?? '').includes(`id="${id}"`),
      );
      return chapter && `Story, chapter ${String(chapter.number)}: ${chapter.title}`;
    },
  ],
];

/** The fixed page whose address this is. */
const fixedPage = (page: string): string | undefined =>
  Object.entries(PAGES).find(([name]) => page === (name === 'story' ? '/' : `/${name}/`))?.[1].title;

/** "Chart: …", "Story, chapter 2: …", "Glossary": a place of this site in words, or its address where it has none. */
export async function placeName(page: string, dataset: Dataset): Promise<string> {
  for (const [pattern, name] of KINDS) {
    const id = pattern.exec(page)?.[1];
    if (id !== undefined) return (await name(id, dataset)) ?? page;
  }
  return fixedPage(page.replace(/[?#].*$/, '')) ?? page;
}
