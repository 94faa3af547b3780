import { isKind, type Kind } from './kinds.ts';

/** What an address asks for. */
export interface Question {
  readonly words: string;
  /** Undefined for every kind. */
  readonly kind: Kind | undefined;
}

/** Characters that are read: no question is longer. */
const MOST = 100;

export const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, MOST).trim();

/** What a query asks for; a kind that there is not is none. */
export function readQuestion(query: string): Question {
  const asked = new URLSearchParams(query);
  const kind = asked.get('kind') ?? '';
  return { words: tidy(asked.get('q') ?? ''), kind: isKind(kind) ? kind : undefined };
}

/** An address that asks it; what else the address says stays. */
export function withQuestion(address: string, { words, kind }: Question): string {
  const url = new URL(address);
  for (const [key, value] of [
    ['q', words],
    ['kind', words && kind],
  ] as const)
    if (value) url.searchParams.set(key, value);
    else url.searchParams.delete(key);
  return url.href;
}
