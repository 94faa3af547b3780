import type { z } from 'zod';
import { ContentError, suggest, type Problem } from '../data/content-error.ts';
import { correction } from '../data/schema/documents.ts';
import { ALL, bare, pageOf, type Correction } from './corrections.ts';

const place = (id: string, field: string): Pick<Problem, 'file' | 'row' | 'field'> => ({
  file: `content/corrections/${id}.md`,
  row: null,
  field: field || null,
});

/** Turn one of Zod's findings into words for the person who wrote the correction. */
function toProblem(id: string, said: unknown, issue: z.core.$ZodIssue): Problem {
  const value = issue.path.reduce<unknown>((of, key) => (of as Record<PropertyKey, unknown>)[key], said);
  const found = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const field = String(issue.path[0] ?? '');
  const mend =
    issue.code === 'invalid_value'
      ? suggest(found, issue.values.map(String))
      : `change ${field || 'the front matter'} as docs/writing.md says`;
  return { ...place(id, field), found, allowed: issue.message, mend };
}

/** Every page that is meant for a chart and is none's: a mark that came out nowhere would hide the correction. */
function strayPages({ id, pages }: Correction, charts: readonly string[]): Problem[] {
  const allowed = [ALL, ...charts.map(pageOf)];
  return pages
    .filter((page) => /^\/(chart|embed\/)/i.test(page) && !allowed.includes(bare(page)))
    .map((found) => ({
      ...place(id, 'pages'),
      found,
      allowed: `${ALL} for all charts, or one chart’s page: ${charts.map(pageOf).join(', ')}`,
      mend: suggest(bare(found), allowed),
    }));
}

/**
 * What the front matter of `content/corrections` says, newest first.
 * @param files front matter by id
 * @param charts ids of all charts
 * @throws ContentError with everything that is wrong
 */
export function readCorrections(
  files: ReadonlyMap<string, unknown>,
  charts: readonly string[],
): readonly Correction[] {
  const problems: Problem[] = [];
  const read: Correction[] = [];
  for (const [id, said] of files) {
    const { success, data, error } = correction.safeParse(said);
    if (success) read.push({ id, ...data });
    else problems.push(...error.issues.map((issue) => toProblem(id, said, issue)));
  }
  problems.push(...read.flatMap((each) => strayPages(each, charts)));
  if (problems.length > 0) throw new ContentError(problems);
  const key = ({ date, id }: Correction): string => `${date} ${id}`;
  return read.toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
}
