import type { Dataset } from '../data/dataset.ts';
import { figureWords } from '../data/figure-words.ts';
import { rowVerified } from '../data/freshness.ts';
import { disputesOf, isContested } from './disputes.ts';
import type { Entry } from './ledger.ts';
import { statusMeaning } from './sureness.ts';
import { placeWords, type Use } from './uses/use.ts';

type Address = (path: `/${string}`) => string;

/**
 * Everything a claim's page says, for a program. Fields that the table of claims has are named as there; dates are EDTF, and nothing known
 * is `null`. Pure.
 * @param whole makes an address of this site whole
 */
export function recordOf({ claim, bodies, uses }: Entry, dataset: Dataset, whole: Address) {
  const disputes = disputesOf(claim, dataset);
  const places = (all: readonly Use[]) =>
    all.map((place) => ({ url: whole(place.address), words: placeWords(place) }));
  return {
    id: claim.id,
    url: whole(`/claims/${claim.id}/`),
    topic: claim.topic,
    statement: claim.statement,
    speaker: claim.speaker,
    bodies: bodies.map(({ id, name }) => ({ id, name })),
    date: claim.date?.edtf ?? null,
    status: claim.status,
    status_meaning: statusMeaning(claim, isContested(disputes, uses.differences)),
    likelihood: claim.likelihood || null,
    countries: claim.countries,
    actors: claim.actors,
    quote: claim.quote || null,
    disputed_by: claim.disputed_by,
    disputes: disputes.of.map(({ id }) => id),
    reports_that_differ: disputes.reports.map(({ id }) => id),
    replies_to_the_whole: disputes.whole.map(({ id }) => id),
    seen: claim.seen,
    check: claim.check,
    checked: claim.checked || null,
    last_verified: rowVerified(claim, dataset),
    note: claim.note || null,
    figures: dataset.figures
      .filter((figure) => figure.claim === claim.id)
      .map((figure) => {
        const { key, value, unit, qualifier, note } = figure;
        return {
          key,
          value,
          unit,
          qualifier,
          note: note || null,
          words: figureWords(figure, { unit: true }),
        };
      }),
    sources: claim.sources.map((id) => {
      const { title, publisher, published, url, kind, copy_of, seen, verified, listed, archived } =
        dataset.source(id);
      return {
        ...{ id, title, publisher, kind, seen },
        published: published?.edtf ?? null,
        url: url || null,
        copy_of: copy_of || null,
        verified: verified || null,
        listed,
        archived: archived || null,
      };
    }),
    used: {
      story: places(uses.story),
      differences: places(uses.differences),
      wordings: places(uses.wordings),
      charts: places(uses.charts),
      lessons: places(uses.lessons),
      rows: uses.rows,
    },
  };
}

export type ClaimRecord = ReturnType<typeof recordOf>;
