import { dayWords } from '../../data/date-words.ts';

/** Says when a kept copy came, as ISO 8601. It takes the place of `date`, by which the library would tell how old it is instead of by its last use. */
export const CAME = 'x-came';

/** Of the body as it came over the network, which is not how it is kept. */
const OF_THE_WAY = ['date', 'age', 'content-encoding', 'content-length'];

/**
 * When an answer came, in ms since 1970: its server's time and what it spent in caches on the way; else this device's.
 * @param now ms since 1970
 */
export function timeOf(headers: Headers, now: number): number {
  const made = Date.parse(headers.get('date') ?? '');
  const age = Number(headers.get('age') ?? 0);
  return Number.isNaN(made) ? now : made + (Number.isFinite(age) ? age * 1000 : 0);
}

/** An answer as it is kept; null for one that is not: an error, a part of a file, a way elsewhere, another site's. */
export function toKeep(response: Response, now: number): Response | null {
  if (response.status !== 200 || response.type === 'opaque') return null;
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  headers.set(CAME, new Date(timeOf(response.headers, now)).toISOString());
  return new Response(response.body, { headers });
}

/** The UTC day on which a kept copy came: 2026-11-30. */
export const dayOf = (headers: Headers): string => (headers.get(CAME) ?? '').slice(0, 10);

/** A kept page that says on its root, in words, from which day it is; saved-note.ts says it to the reader. */
export async function asSaved(kept: Response): Promise<Response> {
  const html = await kept.text();
  const marked = html.replace(/<html\b/i, `<html data-saved="${dayWords(dayOf(kept.headers))}"`);
  return new Response(marked, { headers: kept.headers });
}
