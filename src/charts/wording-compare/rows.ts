import { checkWords } from '../../data/check-words.ts';
import type { Claim, Dataset } from '../../data/dataset.ts';
import type { PartialDate } from '../../data/partial-date.ts';
import type { Status } from '../../data/status.ts';
import { WORDING_DIMENSIONS, type WordingDimension, type WordingSide } from '../../data/wording-lists.ts';
import { datesWords } from './days.ts';

export interface ClaimRow {
  readonly statement: string;
  readonly speaker: string;
  readonly date: PartialDate | null;
  readonly status: Status;
  readonly quote: string;
  /** Who disputes it; for a reply, whom it answers. */
  readonly others: string;
  readonly checked: string;
  readonly note: string;
  readonly sources: readonly string[];
}

export interface CellRow {
  readonly id: string;
  readonly dimension: WordingDimension;
  /** Null where nothing was found. */
  readonly said: {
    readonly wording: string;
    /** Somebody’s own words, without quotation marks; or empty. */
    readonly exact: string;
    /** The first gives the mark its status. */
    readonly claims: readonly string[];
    readonly status: Status;
  } | null;
}

/** One government or spokesperson, with a cell for each of the four questions. */
export interface SpeakerRow {
  readonly id: string;
  readonly side: WordingSide;
  readonly country: string;
  readonly name: string;
  /** "25 Mar 2024" */
  readonly when: string;
  /** Spoke on another day than the two. */
  readonly outside: boolean;
  readonly cells: readonly CellRow[];
}

export interface Data {
  /** By country, in the order of the table: those who claim, then those who reply. */
  readonly speakers: readonly SpeakerRow[];
  readonly claims: Readonly<Record<string, ClaimRow>>;
  readonly countries: Readonly<Record<string, string>>;
  readonly publishers: Readonly<Record<string, string>>;
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
const byId = (list: readonly { readonly id: string; readonly name: string }[]): Record<string, string> =>
  Object.fromEntries(list.map(({ id, name }) => [id, name]));

function toClaim(claim: Claim, dataset: Dataset): ClaimRow {
  const { id, statement, speaker, date, status, quote, note, sources } = claim;
  const others =
    status === 'denied'
      ? dataset.claims.filter(({ disputed_by }) => disputed_by.includes(id))
      : claim.disputed_by.map((each) => dataset.claim(each));
  const names = unique(others.filter((each) => each.status !== status).map((each) => each.speaker));
  return {
    statement,
    speaker,
    date,
    status,
    quote,
    others: names.join('; '),
    checked: checkWords(claim),
    note,
    sources,
  };
}

/** The rows of the comparison by speaker, and only the claims they rest on. */
export function select(dataset: Dataset): Data {
  const { wordings } = dataset;
  const codes = unique(wordings.map(({ country }) => country));
  const bySpeaker = Map.groupBy(wordings, ({ id }) => id.slice(0, id.lastIndexOf('-')));
  const speakers = [...bySpeaker].flatMap(([id, rows]): SpeakerRow[] => {
    const [first] = rows;
    if (!first) return [];
    const { side, country, speaker: name } = first;
    const cells = WORDING_DIMENSIONS.map((dimension): CellRow => {
      const row = rows.find((each) => each.dimension === dimension);
      if (!row) return { id: `${id}-${dimension}`, dimension, said: null };
      const { wording, exact, claims } = row;
      const status = dataset.claim(claims[0] ?? '').status;
      return { id: row.id, dimension, said: { wording, exact, claims, status } };
    });
    const dates = rows.flatMap(({ claims }) => claims.map((each) => dataset.claim(each).date));
    const outside = rows.some((row) => row.outside === 'yes');
    return [{ id, side, country, name, when: datesWords(dates, 'short'), outside, cells }];
  });
  const used = unique(wordings.flatMap(({ claims }) => claims)).map((id) => dataset.claim(id));
  const sources = unique(used.flatMap((claim) => claim.sources));
  return {
    speakers: codes.flatMap((code) =>
      (['claim', 'reply'] as const).flatMap((side) =>
        speakers.filter((each) => each.country === code && each.side === side),
      ),
    ),
    claims: Object.fromEntries(used.map((claim) => [claim.id, toClaim(claim, dataset)])),
    countries: byId(codes.map((id) => ({ id, name: dataset.country(id).name }))),
    publishers: byId(sources.map((id) => ({ id, name: dataset.source(id).publisher }))),
  };
}
