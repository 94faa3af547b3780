import type { Claim } from '../data/dataset.ts';
import type { Disputes } from './disputes.ts';
import { isOurs } from './said-by.ts';

/** A search that came to nothing shows only that it did. */
export const NOBODY = 'We found nobody who disputes it or tells it differently.';

const PRESUMED = 'Charges are not findings: those charged are presumed innocent.';

/** What stands over the claims that dispute a claim. Those who dispute a reply are mostly those it answers. */
export function byWords(claim: Pick<Claim, 'status' | 'topic'>, { by }: Pick<Disputes, 'by'>): string {
  if (isOurs(claim)) return 'What shows it';
  return claim.status === 'denied' && by.length > 0
    ? 'Who disputes it, and whom it answers'
    : 'Who disputes it, or tells it differently';
}

/** What stands over the claims that a claim is set against without their answering it. */
export const ofWords = ({ status }: Pick<Claim, 'status'>): string =>
  status === 'denied' ? 'What else it answers' : 'What it disputes, or tells differently';

/**
 * What is said of disputes before those who dispute it are named, or instead of them. Empty where the names are enough.
 * @param differences that the claim is an account of
 */
export function disputeNote(
  claim: Pick<Claim, 'status' | 'topic'>,
  { by, reports, whole }: Disputes,
  differences: readonly unknown[],
): string {
  if (isOurs(claim)) return by.length > 0 ? '' : 'The texts it rests on, set side by side.';
  const isQuiet = by.length === 0 && whole.length === 0 && differences.length === 0;
  if (claim.status === 'charged')
    return isQuiet ? `${PRESUMED} We have no reply to these charges on record.` : PRESUMED;
  if (!isQuiet) return '';
  return reports.length > 0 ? 'We found nobody who disputes it; reports told it another way.' : NOBODY;
}

const names = (claims: readonly Claim[]): string =>
  [...new Set(claims.map(({ speaker }) => speaker))].join('; ');

/** The same in a line of the list of claims: words to stand out, and who. */
export function disputeLine(
  claim: Claim,
  { by, reports, whole }: Disputes,
  differences: readonly { readonly words: string }[],
): { readonly strong: string; readonly who: string } {
  if (isOurs(claim))
    return by.length > 0
      ? { strong: 'shown by', who: names(by) }
      : { strong: '', who: 'shown by its sources' };
  if (by.length > 0) return { strong: 'disputed or told differently by', who: names(by) };
  if (whole.length > 0) return { strong: 'disputed, as the whole indictment is, by', who: names(whole) };
  if (differences.length > 0)
    return { strong: 'accounts differ:', who: differences.map(({ words }) => words).join('; ') };
  if (reports.length > 0) return { strong: '', who: 'some reports told it another way' };
  return {
    strong: '',
    who: claim.status === 'charged' ? 'not proved in court; no reply found' : 'no dispute found',
  };
}
