import { checkWords } from '../../data/check-words.ts';
import type { Claim, Dataset } from '../../data/dataset.ts';
import type { ClaimRow } from './data.ts';
import { unique } from './unique.ts';

/** What a reply answers: claims that list it, and of no country but those it is about, or London would answer New Zealand. */
const answeredBy = ({ id, countries }: Claim, { claims }: Dataset): Claim[] =>
  claims.filter(
    (each) => each.disputed_by.includes(id) && each.countries.every((code) => countries.includes(code)),
  );

/** A claim as the card and the table need it, with those who stand against it. */
export function toClaim(claim: Claim, dataset: Dataset): ClaimRow {
  const { statement, speaker, date, status, quote, note, sources } = claim;
  const others =
    status === 'denied' ? answeredBy(claim, dataset) : claim.disputed_by.map((each) => dataset.claim(each));
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
