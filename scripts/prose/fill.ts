import type { Dataset } from '../../src/data/dataset.ts';
import { fillTokens } from '../../src/data/tokens.ts';
import type { Draft } from './draft.ts';
import type { Reference } from './passage.ts';

const TOKEN = /\{(?:fig|when|span):[a-z0-9.,-]+\}/gi;

/** What stands where something cannot be filled: `claim-evidence` says what is missing. */
export const HOLE = '…';

/** What the data gives, or a hole where it has none. */
export function filledOr(value: () => string): string {
  try {
    return value();
  } catch {
    return HOLE;
  }
}

/** Rows a token names. */
function named(token: string, at: number): Reference[] {
  const [kind = '', argument = ''] = token.slice(1, -1).split(':');
  const table = kind.toLowerCase() === 'fig' ? 'figures' : 'events';
  return argument.split(',').map((id) => ({ table, id, at }));
}

/**
 * Add a text with its tokens filled from the data.
 * @param origins each character's place in the file
 */
export function typeFilled(
  draft: Draft,
  text: string,
  origins: readonly number[],
  dataset: Dataset,
): Reference[] {
  const found: Reference[] = [];
  let done = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const at = origins[index] ?? 0;
    draft.type(text.slice(done, index), origins.slice(done, index));
    draft.fill(
      filledOr(() => fillTokens(token, dataset, '')),
      at,
    );
    found.push(...named(token, at));
    done = index + token.length;
  }
  draft.type(text.slice(done), origins.slice(done));
  return found;
}
