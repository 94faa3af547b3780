import MiniSearch from 'minisearch';
import type { SearchDocument } from './document.ts';
import { KIND_WORDS, type Kind } from './kinds.ts';
import { fold, questionTerm, textTerms, tokens } from './terms.ts';
import { datesInWords, dayIn } from './asked-dates.ts';
import { askingOf } from './asking.ts';

/** What was found, best first. */
export interface Found {
  readonly document: SearchDocument;
  /** Words of the document, folded, that answer the question. */
  readonly terms: ReadonlySet<string>;
}

export interface Answer {
  readonly found: readonly Found[];
  /** Whether nothing has all the words of the question, so that these have only some of them. */
  readonly isLoose: boolean;
  /** The words that were looked for, where they are not those of the question. */
  readonly instead?: string;
}

export interface Engine {
  ask(question: string): Answer;
}

interface Numbered extends SearchDocument {
  readonly id: number;
}

interface Hit {
  readonly id: number;
  readonly score: number;
  readonly terms: readonly string[];
}

/** A title that is what was asked for, word for word; and the name of a chapter that is. */
const [SAME, SAME_CHAPTER] = [6, 3];
/** What was said or done on the very day that was asked for. */
const SAME_DAY = 3;
/** What has a name in one word, beside what has its two parts. */
const ONE_NAME = 3;

/** A name without capitals, accents, spaces and the mark of the plural: “web shells”, “webshell” and “Web shell” are one. */
const nameOf = (text: string): string => tokens(text).map(fold).join('').replace(/s$/, '');

/** A question in which a name with a number is one word: “apt 31” → “apt31”. Undefined where there is none. */
function joined(question: string): string | undefined {
  const whole = question.replace(/(?<=^|\s)([a-z]{2,4})[ -](\d{1,3})(?=\s|$)/gi, '$1$2');
  return whole === question ? undefined : whole;
}

const FIELDS = ['title', 'also', 'text', 'by', 'when', 'kind', 'name'];

function valueOf(document: Numbered, field: string): string {
  if (field === 'kind') return KIND_WORDS[document.kind].one;
  if (field === 'name') return document.kind === 'word' ? nameOf(document.title) : '';
  return String(document[field as keyof Numbered] ?? '');
}

/** Documents made findable, a few at a time so that a page stays awake meanwhile. */
export async function createEngine(documents: readonly SearchDocument[]): Promise<Engine> {
  const index = new MiniSearch<Numbered>({
    fields: FIELDS,
    extractField: valueOf,
    tokenize: tokens,
    processTerm: textTerms,
    searchOptions: {
      processTerm: questionTerm,
      boost: { title: 4, also: 4, name: 4, by: 1.5, when: 1.5, text: 1, kind: 1 },
      prefix: (term) => term.length > 1 && !/^\d+$/.test(term),
      boostDocument: (id) => {
        const kind = documents[id as number]?.kind;
        return kind ? KIND_WORDS[kind].weight : 1;
      },
    },
  });
  await index.addAllAsync(
    documents.map((document, id) => ({ ...document, id })),
    { chunkSize: 30 },
  );

  const asking = askingOf(index);

  const sameness = ({ kind, title, also = '', by = '' }: SearchDocument, name: string): number => {
    if (nameOf(title) === name || (also !== '' && nameOf(also) === name)) return SAME;
    return kind === 'story' && nameOf(by) === name ? SAME_CHAPTER : 1;
  };

  /** What a question finds, by its number: as it stands, and with its words as one name, “apt 31” and “web shell” being “apt31” and “webshell”. */
  function hits(question: string, how: 'AND' | 'OR'): Hit[] {
    const oneName = joined(question);
    const asked = [
      { results: index.search(asking.query(question, how)), times: 1 },
      { results: oneName === undefined ? [] : index.search(asking.query(oneName, how)), times: ONE_NAME },
      {
        results: index.search(nameOf(question), { fields: ['name'], prefix: false, fuzzy: false }),
        times: 1,
      },
    ];
    const all = new Map<number, Hit>();
    for (const { results, times } of asked)
      for (const { id, score, terms } of results) {
        const before = all.get(id as number);
        all.set(id as number, {
          id: id as number,
          score: Math.max(before?.score ?? 0, score * times),
          terms: [...(before?.terms ?? []), ...terms],
        });
      }
    return [...all.values()];
  }

  return {
    ask(question) {
      const read = asking.corrected(datesInWords(question));
      const name = nameOf(read);
      const day = dayIn(read);
      const isOfDay = ({ when = '' }: SearchDocument): boolean => day !== undefined && dayIn(when) === day;
      const all = hits(read, 'AND');
      const some = all.length > 0 ? all : hits(read, 'OR');
      const found = some
        .flatMap(({ id, score, terms }) => {
          const document = documents[id];
          if (!document) return [];
          const times = sameness(document, name) * (isOfDay(document) ? SAME_DAY : 1);
          return [{ id, document, terms, score: score * times }];
        })
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .map(({ document, terms }) => ({ document, terms: new Set(terms) }));
      const isLoose = all.length === 0 && found.length > 0;
      return { found, isLoose, ...(read !== question && found.length > 0 ? { instead: read } : {}) };
    },
  };
}

/** How many of each kind were found. */
export function countKinds(found: readonly Found[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { document } of found) counts.set(document.kind, (counts.get(document.kind) ?? 0) + 1);
  return counts;
}
