import type { Account, Claim, Dataset, Difference, Figure, Retelling } from './dataset.ts';
import type { Row } from './tables.ts';
import { numberWords } from './figure-words.ts';
import { NONE } from './no-source.ts';
import type { Status } from './status.ts';

/** One account with the claim that carries it, how certain it is, and the number it gives. */
export interface ToldAccount {
  readonly account: Account;
  readonly claim: Claim;
  readonly status: Status;
  readonly figure: Figure | undefined;
}

/** A difference with its accounts, in their order. */
export interface ToldDifference {
  readonly difference: Difference;
  readonly accounts: readonly ToldAccount[];
}

/** A judgement with every wording of it that was seen: the original first. */
export interface ToldJudgement {
  readonly judgement: Row<'judgements'>;
  readonly steps: readonly {
    readonly retelling: Retelling;
    readonly claim: Claim;
    /** Where its words stand, by source id. */
    readonly sources: readonly string[];
    readonly status: Status;
  }[];
}

/** Where a wording stands: where it was noted, else any of the sources of its claim. */
function sourcesOf({ source }: Retelling, claim: Claim): readonly string[] {
  if (source === '') return claim.sources;
  return source === NONE ? [] : source;
}

const inOrder = <Each extends { readonly order: number }>(rows: readonly Each[]): Each[] =>
  rows.toSorted((a, b) => a.order - b.order);

/** The accounts of one difference, in order; no claim of another is looked up. */
export function accountsOf(difference: string, dataset: Dataset): ToldAccount[] {
  return inOrder(dataset.accounts.filter((account) => account.difference === difference)).map((account) => {
    const claim = dataset.claim(account.claim);
    const figure = account.figure === '' ? undefined : dataset.figure(account.figure);
    return { account, claim, figure, status: claim.status };
  });
}

/** Every difference, in order, with its accounts. */
export function toldDifferences(dataset: Dataset): ToldDifference[] {
  return inOrder(dataset.differences).map((difference) => ({
    difference,
    accounts: accountsOf(difference.id, dataset),
  }));
}

/** Every judgement that is followed, in order, with its steps. */
export function toldJudgements(dataset: Dataset): ToldJudgement[] {
  return inOrder(dataset.judgements).map((judgement) => ({
    judgement,
    steps: inOrder(dataset.retellings.filter((step) => step.judgement === judgement.id)).map((retelling) => {
      const claim = dataset.claim(retelling.claim);
      return { retelling, claim, sources: sourcesOf(retelling, claim), status: claim.status };
    }),
  }));
}

/**
 * The first accounts of a difference, for where there is no room for all. A reply is never parted from what it answers, so a few more may
 * come with them.
 */
export function leadAccounts(accounts: readonly ToldAccount[], most: number): readonly ToldAccount[] {
  const next = accounts.findIndex(({ status }, place) => place >= most && status !== 'denied');
  return next === -1 ? accounts : accounts.slice(0, next);
}

/**
 * How a number may stand in an account’s words: as digits, with separators, in millions, or spelt. Nought is “no” or “none”.
 */
export function numberIn(text: string, value: number): RegExpExecArray | null {
  if (value === 0) return /\b(?:not one|none|no)\b/i.exec(text);
  const forms = [
    String(value),
    numberWords(value),
    numberWords(value, { round: true }),
    numberWords(value, { words: true }),
  ];
  const longest = [...new Set(forms)]
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll('.', '\\.'));
  return new RegExp(`(?<![\\w.,])(?:${longest.join('|')})(?!\\w|[.,]\\d)`, 'i').exec(text);
}
