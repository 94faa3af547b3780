import { checkWords } from '../../data/check-words.ts';
import type { Claim, Dataset } from '../../data/dataset.ts';
import type { ClaimRow } from './data.ts';
import { unique } from './unique.ts';

/** A claim as the card and the table need it, with those who stand against it. */
export function toClaim(claim: Claim, dataset: Dataset): ClaimRow {
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
