import type { ClaimLeaf } from 'schema-dts';
import { isoDate } from './iso-date.ts';
import { at, type Whole } from './node.ts';

export interface ToldClaim {
  readonly id: string;
  readonly statement: string;
  /** Who says it, as the table names them: a body, a person, or several. */
  readonly speaker: string;
  /** When it was said, as EDTF; undefined where only what it is about is dated. */
  readonly date: string | undefined;
  /** The time it is about, as EDTF, where that is another. */
  readonly about: string | undefined;
  /** The status in words: “Assessed”. */
  readonly status: string;
  /** The sources that carry it. */
  readonly sources: readonly { readonly id: string; readonly published: string | undefined }[];
}

/** The one source that came out before all others; none where two came out on one day, or where a date is too vague to tell. */
function firstOf(sources: ToldClaim['sources']): string | undefined {
  const dated = sources.map(({ id, published }) => ({ id, day: isoDate(published) ?? '' }));
  const [first, second] = dated.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  if (!first || first.day === '') return undefined;
  return second?.day.startsWith(first.day) ? undefined : first.id;
}

/**
 * One claim of the ledger, for its own page: `<Page data={[claimData(told, wholeOf(Astro.site))]}>`; what was corrected on the page, Page.astro
 * says by itself. It is a Claim and no ClaimReview: this site says who claims what and how sure they are, and rates nothing true or false.
 * The author is a plain name, because the table’s speakers are bodies, people and both. The status stands as `creativeWorkStatus`.
 * @param told of a row of `claims.csv`: dates as EDTF text (of `saidOn`), the status in words (`STATUS_WORDS[claim.status].label`)
 */
export function claimData(told: ToldClaim, whole: Whole): ClaimLeaf {
  const published = isoDate(told.date);
  const first = firstOf(told.sources);
  const source = (id: string): { '@id': string } => at(whole(`/sources/#${id}`));
  return {
    '@type': 'Claim',
    '@id': whole(`/claims/${told.id}/#claim`),
    url: whole(`/claims/${told.id}/`),
    text: told.statement,
    author: told.speaker,
    creativeWorkStatus: told.status,
    inLanguage: 'en-GB',
    ...(published && { datePublished: published }),
    ...(told.about && { temporalCoverage: told.about }),
    ...(first && { firstAppearance: source(first) }),
    appearance: told.sources.map(({ id }) => source(id)),
  };
}
