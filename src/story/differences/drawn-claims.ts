import type { Claim, Dataset } from '../../data/dataset.ts';
import { leadAccounts, toldDifferences, toldJudgements, type ToldAccount } from '../../data/differences.ts';

/** Accounts of one difference that the story has room for: its page is read on weak connections, and all are on /differences/. */
const MOST = 8;

export const accountsInStory = (accounts: readonly ToldAccount[]): readonly ToldAccount[] =>
  leadAccounts(accounts, MOST);

/** Components that draw claims from tables instead of naming them in the text. */
const DRAWN = /<(?:Differences|Tracked\s+judgement="([^"]*)")\s*\/>/g;

/** Claims of one part, under its fragment. */
const written = (id: string, title: string, drawn: readonly { readonly claim: Claim }[]): string =>
  [
    `<Section id="${id}" title="${title}" />`,
    ...drawn.map(({ claim }) => `<Claim id="${claim.id}"></Claim>`),
  ].join('');

/**
 * A chapter's text with the claims that its components draw written out where they are drawn, each under its part’s fragment, so that whoever counts or numbers a
 * text's claims meets each of them in its place.
 */
export function withDrawnClaims(body: string, dataset: Dataset): string {
  return body.replace(DRAWN, (_tag, judgement?: string) => {
    const drawn =
      judgement === undefined
        ? toldDifferences(dataset).map(({ difference: { id, title }, accounts }) =>
            written(`difference-${id}`, title, accountsInStory(accounts)),
          )
        : toldJudgements(dataset).map(({ judgement: { id, title }, steps }) =>
            id === judgement ? written(`words-${id}`, title, steps) : '',
          );
    return drawn.join('');
  });
}
