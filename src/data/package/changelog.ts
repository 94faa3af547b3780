import { parse } from 'yaml';
import { z } from 'zod';
import { ContentError, type Problem } from '../content-error.ts';
import { compareVersions } from './version.ts';

export const CHANGELOG = 'content/data/CHANGELOG.yaml';

const words = z
  .string('a sentence')
  .trim()
  .min(1, 'a sentence: neither nothing nor what a draft has in brackets')
  // Also what stands for words: … ... ? - TBD TODO
  .regex(
    /^(?!(?:\W+|tbd|todo)$)[^[\]]*$/i,
    'a sentence: neither nothing nor what a draft has in brackets, nor what stands for words to come',
  );
const sentences = z.array(words, 'a list of sentences').default([]);

const withdrawal = z.strictObject({
  /** `claims/some-id` a row, `claims.note` a field, `claims` a table. */
  what: z
    .string('what is gone')
    .regex(/^[a-z]+([./].+)?$/, 'claims/some-id for a row, claims.note for a field, claims for a table'),
  why: words,
  /** Where it went, written like `what`; left out where nothing took its place. */
  now: z
    .string()
    .regex(/^[a-z]+([./][^…\s]+)?$/, 'written like what, or left out')
    .optional(),
});

const entry = z.strictObject({
  version: z
    .string("three numbers in quotes, such as '1.1.0'")
    .regex(/^\d+\.\d+\.\d+$/, 'three numbers, such as 1.1.0'),
  date: z.iso.date("a day in quotes: '2026-12-03'"),
  summary: words,
  added: sentences,
  changed: sentences,
  withdrawn: z.array(withdrawal, 'a list').default([]),
});

/** One version of the data: what came, what changed, what went. */
export type ChangelogEntry = z.output<typeof entry>;

const problem = (field: string | null, found: string, allowed: string, mend: string): Problem => ({
  file: CHANGELOG,
  row: null,
  field,
  found,
  allowed,
  mend,
});

const valueAt = (said: unknown, path: readonly PropertyKey[]): string => {
  const found = path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[key],
    said,
  );
  return found === undefined || found === null
    ? ''
    : typeof found === 'string'
      ? found
      : JSON.stringify(found);
};

/** Versions and days run backwards: the newest entry stands on top. */
function outOfOrder(entries: readonly ChangelogEntry[]): Problem[] {
  return entries.slice(1).flatMap((older, index) => {
    const newer = entries[index];
    if (!newer) return [];
    return [
      ...(compareVersions(newer.version, older.version) > 0
        ? []
        : [
            problem(
              'version',
              newer.version,
              `more than ${older.version}, which stands below it`,
              'put the newest version on top, each version once',
            ),
          ]),
      ...(newer.date >= older.date
        ? []
        : [
            problem(
              'date',
              newer.date,
              `${older.date} or later: version ${older.version} is of that day`,
              `mend the date of ${newer.version}`,
            ),
          ]),
    ];
  });
}

/**
 * The data’s changelog, newest first. Pure.
 * @throws ContentError with everything that is wrong in it
 */
export function readChangelog(text: string): readonly [ChangelogEntry, ...ChangelogEntry[]] {
  let said: unknown;
  try {
    said = parse(text);
  } catch (error) {
    throw new ContentError([
      problem(
        null,
        (error as Error).message,
        'YAML',
        'look at the line the message names, and the one above it',
      ),
    ]);
  }
  const result = z.tuple([entry], entry).safeParse(said);
  if (!result.success)
    throw new ContentError(
      result.error.issues.map(({ path, message, code }) => {
        const at = path.map(String).join('.');
        const unknown = code === 'unrecognized_keys';
        return problem(
          at === '' ? null : at,
          valueAt(said, path),
          unknown ? 'version, date, summary, added, changed, withdrawn' : message,
          unknown ? 'take the other fields out' : 'see docs/data.md, “Releasing the data”',
        );
      }),
    );
  const problems = outOfOrder(result.data);
  if (problems.length > 0) throw new ContentError(problems);
  return result.data;
}
