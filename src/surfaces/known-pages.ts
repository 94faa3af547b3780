import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Dataset } from '../data/dataset.ts';
import { loadDataset } from '../data/load.ts';
import { PAGES } from '../site/page-list.ts';

/** What there is that an address can name. */
export interface Content {
  readonly charts: readonly string[];
  readonly chapters: readonly string[];
  /** Fixed fragments inside the chapters. */
  readonly sections: readonly string[];
  readonly lessons: readonly string[];
  readonly terms: readonly string[];
  readonly data: Pick<Dataset, 'claims' | 'sources' | 'events' | 'countries' | 'differences' | 'judgements'>;
}

/** What corrections are held against. */
export interface Known {
  /** Every address that a correction may name; a chart’s may go on with a view or a row. */
  readonly pages: ReadonlySet<string>;
  /** YYYY-MM-DD: the day of the last change, as the first screen says it. */
  readonly updated: string;
}

const SHEETS = ['', 'worksheet/', 'answers/', 'slides/', 'quiz/'];

/** Every address that a correction may name, by what there is. Pure. */
export function pagesOf({ charts, chapters, sections, lessons, terms, data }: Content): ReadonlySet<string> {
  const fixed = Object.keys(PAGES).map((name) => (name === 'story' ? '/' : `/${name}/`));
  const told = [
    ...data.differences.map(({ id }) => `difference-${id}`),
    ...data.judgements.map(({ id }) => `words-${id}`),
  ];
  const inStory = [
    ...chapters,
    ...chapters.map((id) => `${id}-in-full`),
    ...sections,
    ...charts,
    ...data.events.map(({ id }) => `event-${id}`),
    ...data.countries.map(({ code }) => `country-${code}`),
    ...told,
  ];
  return new Set([
    ...fixed,
    ...inStory.map((id) => `/#${id}`),
    ...charts.map((id) => `/charts/${id}/`),
    ...told.map((id) => `/differences/#${id}`),
    ...lessons.flatMap((id) => SHEETS.map((sheet) => `/teach/${id}/${sheet}`)),
    ...data.claims.flatMap(({ id }) => [`/claims/#${id}`, `/claims/${id}/`]),
    ...terms.map((id) => `/glossary/#${id}`),
    ...data.sources.map(({ id }) => `/sources/#${id}`),
  ]);
}

/** Every command runs in the project's root. */
const content = (...names: string[]): string => join(process.cwd(), 'content', ...names);
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(content(folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
const SECTION = /<Section\s+id="([^"]*)"/g;

/** What stands between the dashes, read as the site reads it: there, a date without quotes is no text. */
export const frontMatter = (file: string): unknown =>
  parse(/^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '', { version: '1.1' });

/** The same for the content as it lies in its folders. */
export function knownPages(): Known {
  const story = namesIn('story', '.mdx');
  const bodies = story.map((name) => readFileSync(content('story', `${name}.mdx`), 'utf8'));
  const opening = frontMatter(content('opening', 'opening.mdx')) as { updated?: string } | null;
  return {
    pages: pagesOf({
      charts: namesIn('charts', '.yaml'),
      chapters: story.map((name) => name.replace(/^\d+-/, '')),
      sections: bodies.flatMap((body) => [...body.matchAll(SECTION)].map(([, id]) => id ?? '')),
      lessons: namesIn('lessons', '.mdx'),
      terms: namesIn('glossary', '.md'),
      data: loadDataset(),
    }),
    updated: opening?.updated ?? '',
  };
}
