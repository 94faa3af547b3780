import type { Row } from '../data/tables.ts';
import type { Body } from './bodies.ts';

type Organisation = Pick<Row<'organisations'>, 'id' | 'kind'>;
type Source = Pick<Row<'sources'>, 'publisher' | 'kind'>;

/** Those who speak in one claim only, by what they are: a list of a hundred names, most of them with one claim, finds nothing. */
export const GROUPS = {
  'other-public-bodies': 'Other public bodies',
  'other-newsrooms': 'Other newsrooms',
  'other-companies': 'Other companies',
  'other-researchers': 'Other analysts, law firms and researchers',
  others: 'Others',
} as const;
type Group = keyof typeof GROUPS;

const OF_ORGANISATION: Readonly<Partial<Record<Organisation['kind'], Group>>> = {
  newsroom: 'other-newsrooms',
  company: 'other-companies',
};
const OF_SOURCE: Readonly<Partial<Record<Source['kind'], Group>>> = {
  primary: 'other-public-bodies',
  transcript: 'other-public-bodies',
  news: 'other-newsrooms',
  vendor: 'other-companies',
  analysis: 'other-researchers',
};
/** What a name itself says, where no table has it. */
const OF_NAME: readonly (readonly [name: RegExp, group: Group])[] = [
  [
    /\b(governments?|parliament|senate|council|police|department|office|agenc(?:y|ies)|NATO|officials)\b/i,
    'other-public-bodies',
  ],
  [/\b(researcher|analysts?|institute|establishment|project)\b/i, 'other-researchers'],
  [/\b(herald|times|journal|news|press|post|register)\b/i, 'other-newsrooms'],
];

/** What kind of speaker a body is: by the table of organisations, its own name, or what it publishes among the sources. */
export function groupOf(
  { id, name }: Body,
  organisations: readonly Organisation[],
  sources: readonly Source[],
): Group {
  const known = organisations.find((each) => each.id === id);
  if (known) return OF_ORGANISATION[known.kind] ?? 'other-public-bodies';
  const named = OF_NAME.find(([words]) => words.test(name))?.[1];
  const source = sources.find(({ publisher }) => publisher === name);
  return named ?? (source && OF_SOURCE[source.kind]) ?? 'others';
}

/**
 * As whom each claim's bodies stand in the filter: under their own names where they speak in more than one claim, else in a group. Pure.
 * @param claims the bodies of each claim
 */
export function speakersOf(
  claims: readonly (readonly Body[])[],
  organisations: readonly Organisation[],
  sources: readonly Source[],
): readonly (readonly Body[])[] {
  const counts = new Map<string, number>();
  for (const { id } of claims.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const asShown = (body: Body): Body => {
    if ((counts.get(body.id) ?? 0) > 1) return body;
    const id = groupOf(body, organisations, sources);
    return { id, name: GROUPS[id] };
  };
  return claims.map((bodies) => [...new Map(bodies.map(asShown).map((body) => [body.id, body])).values()]);
}
