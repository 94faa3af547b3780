import type { Exception } from '../passage.ts';

/** `prose: allow <rule> — <reason>`, as it stands in a comment; what does not fit is kept, so that it can be told. */
const FORM = /^prose:\s*(?:allow\s+(?<rule>[a-z-]+))?\s*(?:[—–:-]\s*(?<reason>[\s\S]*))?/;

export const isException = (comment: string): boolean => /^prose\b/.test(comment.trim());

export function readException(comment: string, at: number, covers: Exception['covers']): Exception {
  const { rule = '', reason = '' } = FORM.exec(comment.trim())?.groups ?? {};
  return { rule, reason: reason.trim(), at, covers };
}
