import { ContentError, suggest, type Problem } from '../data/content-error.ts';
import { documentProblem } from '../data/document-problem.ts';
import { correction } from '../data/schema/documents.ts';
import { ALL, bare, pageOf, type Correction } from './corrections.ts';

const fileOf = (id: string): string => `content/corrections/${id}.md`;

/** Every page that is meant for a chart and is none's: a mark that came out nowhere would hide the correction. */
function strayPages({ id, pages }: Correction, charts: readonly string[]): Problem[] {
  const allowed = [ALL, ...charts.map(pageOf)];
  return pages
    .filter((page) => /^\/(chart|embed\/)/i.test(page) && !allowed.includes(bare(page)))
    .map((found) => ({
      file: fileOf(id),
      row: null,
      field: 'pages',
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
    else
      problems.push(
        ...error.issues.map((issue) => documentProblem(fileOf(id), said, issue, 'docs/writing.md')),
      );
  }
  problems.push(...read.flatMap((each) => strayPages(each, charts)));
  if (problems.length > 0) throw new ContentError(problems);
  const key = ({ date, id }: Correction): string => `${date} ${id}`;
  return read.toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
}
