import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { loadDataset } from '../data/load.ts';
import { fillTokens } from '../data/tokens.ts';
import { collectCitations, type Citations } from './citations.ts';
import { countWords, minutesToRead } from './reading-time.ts';

export interface Chapter {
  readonly number: number;
  /** The chapter's fragment: its file name without the number. */
  readonly id: string;
  readonly title: string;
  readonly nav: string;
  readonly inShort: string;
  readonly entry: CollectionEntry<'story'>;
}

export interface Story {
  readonly chapters: readonly Chapter[];
  readonly citations: Citations;
  readonly words: number;
  readonly minutes: number;
  /** Glossary ids in the order the story uses them. */
  readonly terms: readonly string[];
}

const TERM_TAG = /<Term\s+id="([^"]*)"/g;

async function read(): Promise<Story> {
  const dataset = loadDataset();
  const entries = (await getCollection('story')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const opening = await getEntry('opening', 'opening');
  const bodies = [opening, ...entries].map((entry) => entry?.body ?? '');
  const chapters = entries.map((entry, index): Chapter => {
    const fill = (text: string): string => fillTokens(text, dataset, `content/story/${entry.id}.mdx`);
    const { title, nav, inShort } = entry.data;
    return {
      number: index + 1,
      id: entry.id.replace(/^\d+-/, ''),
      title: fill(title),
      nav,
      inShort: fill(inShort),
      entry,
    };
  });
  const words = [...bodies, ...chapters.map(({ inShort }) => inShort)].reduce(
    (sum, text) => sum + countWords(text),
    0,
  );
  return {
    chapters,
    citations: collectCitations(bodies, dataset),
    words,
    minutes: minutesToRead(words),
    terms: [...new Set(bodies.flatMap((body) => [...body.matchAll(TERM_TAG)].map(([, id]) => id ?? '')))],
  };
}

let story: Promise<Story> | undefined;

/** The chapters in reading order with everything that is counted over all of them. */
export function getStory(): Promise<Story> {
  if (import.meta.env.DEV) return read();
  story ??= read();
  return story;
}
