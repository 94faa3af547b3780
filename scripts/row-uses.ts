/** Who uses a row: chapters, charts and lessons, read from their own texts and code, so that there is no list to keep. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Chart } from '../src/charts/chart.ts';
import { defaultState } from '../src/charts/kit/state.ts';
import type { Dataset } from '../src/data/dataset.ts';
import { DATED_TABLES, type DatedTable } from '../src/data/dated-rows.ts';
import { askedClaims } from '../src/ledger/uses/asked-claims.ts';
import { claimOf, claimsInTokens, tagsIn } from '../src/ledger/uses/tags.ts';
import { withDrawnClaims } from '../src/story/differences/drawn-claims.ts';
import type { Lesson } from '../src/teach/lesson.ts';

export interface Uses {
  readonly chapters: readonly string[];
  readonly charts: readonly string[];
  readonly lessons: readonly string[];
}

/** One place that uses rows, with their names: `<table>/<id>`. */
export interface Place {
  readonly kind: keyof Uses;
  readonly id: string;
  readonly rows: ReadonlySet<string>;
}

const EVENTS = /\b(?:event|from|to)="([^"]+)"|\{(?:when|span):([a-z0-9,-]+)\}/gi;

/** Rows that a text of the story or of a lesson names, by its components and tokens. */
export function namedRows(text: string): Set<string> {
  const claims = [...tagsIn(text).flatMap((tag) => claimOf(tag) ?? []), ...claimsInTokens(text)];
  const events = [...text.matchAll(EVENTS)].flatMap(([, id, ids]) => id ?? ids?.split(',') ?? []);
  return new Set([...claims.map((id) => `claims/${id}`), ...events.map((id) => `events/${id}`)]);
}

/** Rows that a chart draws: those it asks for, those its table has, and the sources it names. */
export function drawnRows(chart: Chart, dataset: Dataset): Set<string> {
  const { dataset: noted, asked: claims, askedEvents } = askedClaims(dataset);
  const data = chart.select(noted);
  const asked = new Set([
    ...[...claims].map((id) => `claims/${id}`),
    ...[...askedEvents].map((id) => `events/${id}`),
  ]);
  const ids = new Set(chart.words(data, defaultState(chart.state)).table.rows.map(({ id }) => id));
  // Ids are unique in their table only: a chart's rows are of the one that has the most of them.
  const [most] = DATED_TABLES.map((table) => {
    const rows: readonly { readonly id: string }[] = dataset[table];
    return { table, shared: rows.filter(({ id }) => ids.has(id)) };
  }).toSorted((a, b) => b.shared.length - a.shared.length);
  for (const { id } of most?.shared ?? []) asked.add(`${most?.table ?? ''}/${id}`);
  for (const id of chart.sources(data)) asked.add(`sources/${id}`);
  return asked;
}

/** Rows with the sources they rest on. */
function withSources(rows: ReadonlySet<string>, dataset: Dataset): Set<string> {
  const sources = [dataset.claims, dataset.events].flatMap((list, at) =>
    list.flatMap((row) => (rows.has(`${at === 0 ? 'claims' : 'events'}/${row.id}`) ? row.sources : [])),
  );
  return new Set([...rows, ...sources.map((id) => `sources/${id}`)]);
}

const STORY = 'content/story';
const CHARTS = 'src/charts';

/** Every chapter, chart and lesson of the project in this folder. */
export async function everyPlace(dataset: Dataset, lessons: readonly Lesson[]): Promise<Place[]> {
  const places: Place[] = [];
  for (const name of readdirSync(STORY)
    .filter((each) => each.endsWith('.mdx'))
    .sort()) {
    const rows = withSources(
      namedRows(withDrawnClaims(readFileSync(join(STORY, name), 'utf8'), dataset)),
      dataset,
    );
    places.push({ kind: 'chapters', id: name.replace(/^\d+-|\.mdx$/g, ''), rows });
  }
  for (const id of readdirSync(CHARTS)
    .filter((name) => existsSync(join(CHARTS, name, 'chart.ts')))
    .sort()) {
    const { chart } = (await import(join(process.cwd(), CHARTS, id, 'chart.ts'))) as { chart: Chart };
    places.push({ kind: 'charts', id, rows: drawnRows(chart, dataset) });
  }
  for (const { id, claims, curriculum } of lessons) {
    const named = namedRows(readFileSync(join('content/lessons', `${id}.mdx`), 'utf8'));
    const own = [
      ...claims.map((each) => `claims/${each}`),
      ...curriculum.map((each) => `curriculum/${each}`),
    ];
    places.push({ kind: 'lessons', id, rows: withSources(new Set([...named, ...own]), dataset) });
  }
  return places;
}

export function usesOf(table: DatedTable, id: string, places: readonly Place[]): Uses {
  const here = places.filter(({ rows }) => rows.has(`${table}/${id}`));
  const of = (kind: keyof Uses): string[] =>
    here.filter((place) => place.kind === kind).map((place) => place.id);
  return { chapters: of('chapters'), charts: of('charts'), lessons: of('lessons') };
}
