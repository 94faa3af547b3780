import type { Records } from '../surfaces/files/records.ts';
import { COLUMNS } from './columns.ts';
import type { ClaimRecord } from './record.ts';

/** Lists have a semicolon between their parts, as in every table of `/data/`. */
function listed(parts: readonly string[]): string {
  const split = parts.find((part) => part.includes(';'));
  if (split !== undefined)
    throw new Error(`“${split}” has a semicolon and would be two parts of a list in the ledger’s table`);
  return parts.join(';');
}

const addresses = (places: readonly { readonly url: string }[]): string =>
  listed(places.map(({ url }) => url));

/** A record in one row of a table: lists in a cell each, places by their addresses. Pure. */
function flat(record: ClaimRecord) {
  const { bodies, figures, sources, used, last_verified, ...own } = record;
  return {
    ...own,
    countries: listed(own.countries),
    actors: listed(own.actors),
    disputed_by: listed(own.disputed_by),
    disputes: listed(own.disputes),
    reports_that_differ: listed(own.reports_that_differ),
    replies_to_the_whole: listed(own.replies_to_the_whole),
    last_verified: last_verified.on,
    last_verified_kind: last_verified.kind,
    bodies: listed(bodies.map(({ name }) => name)),
    figures: listed(figures.map(({ key, words }) => `${key}: ${words}`)),
    sources: listed(sources.map(({ id }) => id)),
    source_urls: listed(sources.flatMap(({ url }) => url ?? [])),
    used_in_story: addresses(used.story),
    used_in_differences: addresses(used.differences),
    used_in_wordings: addresses(used.wordings),
    used_in_charts: addresses(used.charts),
    used_in_lessons: addresses(used.lessons),
    used_in_rows: listed(used.rows.map(({ table, id }) => `${table}/${id}`)),
  };
}

export type FlatRecord = ReturnType<typeof flat>;

/** All records as rows of one table. */
export const flatRecords = (records: readonly ClaimRecord[]): Records => ({
  columns: Object.keys(COLUMNS),
  rows: records.map(flat),
});
