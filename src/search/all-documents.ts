import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { getChartText } from '../charts/chart-text.ts';
import { defaultState } from '../charts/kit/state.ts';
import { CHARTS } from '../charts/registry.ts';
import type { Dataset } from '../data/dataset.ts';
import { loadDataset } from '../data/load.ts';
import { plainSections } from '../story/plain-sections.ts';
import { getStory } from '../story/story.ts';
import { loadLessons } from '../teach/lessons.ts';
import { ASKED } from './asked.ts';
import type { SearchDocument } from './document.ts';
import { claimDocuments, differenceDocuments, eventDocuments, sourceDocuments } from './documents.ts';

async function storyDocuments(dataset: Dataset): Promise<SearchDocument[]> {
  const { chapters } = await getStory();
  return chapters.flatMap(({ id, title, nav, inShort, entry }) =>
    plainSections(entry.body ?? '', { id, title }, dataset).map((section, index) => ({
      kind: 'story' as const,
      title: section.title,
      text: index === 0 ? `${inShort} ${section.text}` : section.text,
      address: `/#${section.id}` as const,
      by: nav,
    })),
  );
}

async function wordDocuments(): Promise<SearchDocument[]> {
  const entries = await getCollection('glossary');
  return entries
    .map(({ id, data, body = '' }) => ({
      kind: 'word' as const,
      title: data.term,
      text: `${data.short} ${body}`.trim(),
      address: `/glossary/#${id}` as const,
    }))
    .toSorted((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1));
}

const chartDocuments = (dataset: Dataset): Promise<SearchDocument[]> =>
  Promise.all(
    [...CHARTS].map(async ([id, { chart }]) => {
      const { title, takeaway, howToRead, notes } = await getChartText(id, dataset);
      const { summary } = chart.words(chart.select(dataset), defaultState(chart.state));
      return {
        kind: 'chart',
        title,
        text: [takeaway, summary, howToRead, ...notes].join(' '),
        also: id.replaceAll('-', ' '),
        address: `/charts/${id}/`,
      };
    }),
  );

const lessonDocuments = (): SearchDocument[] =>
  loadLessons().map(({ id, title, summary, objectives, activities }) => ({
    kind: 'lesson',
    title,
    text: [summary, ...objectives, ...activities.map((each) => `${each.title}.`)].join(' '),
    address: `/teach/${id}/`,
  }));

/** Where the rows of charts’ tables are, by their fragment: plain HTML, which needs no script to be gone to. */
function rowAddresses(dataset: Dataset): ReadonlyMap<string, `/${string}`> {
  const rows = [...CHARTS].flatMap(([id, { chart }]) =>
    chart
      .words(chart.select(dataset), defaultState(chart.state))
      .table.rows.flatMap(({ fragment }) =>
        fragment ? [[fragment, `/charts/${id}/#${fragment}`] as const] : [],
      ),
  );
  return new Map(rows);
}

async function gather(): Promise<readonly SearchDocument[]> {
  const dataset = loadDataset();
  const rows = rowAddresses(dataset);
  const documents = [
    ...(await storyDocuments(dataset)),
    ...differenceDocuments(dataset),
    ...claimDocuments(dataset),
    ...eventDocuments(dataset, (id) => rows.get(`event-${id}`) ?? '/charts/'),
    ...(await wordDocuments()),
    ...(await chartDocuments(dataset)),
    ...lessonDocuments(),
    ...sourceDocuments(dataset),
  ];
  return documents.map((each) => {
    const also = ASKED[each.address];
    return also ? { ...each, also } : each;
  });
}

let gathered: Promise<readonly SearchDocument[]> | undefined;

/** Everything that can be found, kind by kind; gathered once a build. */
export function allDocuments(): Promise<readonly SearchDocument[]> {
  if (import.meta.env.DEV) return gather();
  gathered ??= gather();
  return gathered;
}

/** The documents as a file, and its name, which changes with what is in it. */
export async function documentsFile(): Promise<{ readonly name: string; readonly text: string }> {
  const text = JSON.stringify(await allDocuments());
  return { name: `documents-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`, text };
}
