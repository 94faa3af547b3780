import { ContentError, suggest, type Problem } from '../data/content-error.ts';
import { documentProblem } from '../data/document-problem.ts';
import { correction } from '../data/schema/documents.ts';
import { bare, type Correction } from './corrections.ts';
import type { Known } from './known-pages.ts';

const fileOf = (id: string): string => `content/corrections/${id}.md`;

/** An address as it is held against the list: what a chart or a lesson is asked in its address makes no other page of it. */
const asListed = (page: string): string =>
  /^\/(charts|teach)\//.test(page) ? bare(page) : page.replace(/\?[^#]*/, '');

/** Whether there is such a page, or such a place in one. */
export const isKnown = (page: string, pages: ReadonlySet<string>): boolean => pages.has(asListed(page));

/** "did you mean …?" among pages of the same kind, or among all when there is no such kind. */
export function nearestPage(page: string, pages: ReadonlySet<string>): string {
  const folder = /^\/[^/]*\/?/.exec(page)?.[0] ?? '/';
  const alike = [...pages].filter((each) => each.startsWith(folder));
  return suggest(asListed(page), alike.length > 1 ? alike : pages);
}

/** What a writer may choose from, by kind: there are hundreds of addresses. */
export const PAGES_ALLOWED =
  'a page of this site (/charts/<chart>/, /teach/<lesson>/, /claims/<claim>/), or a place in one (/#<chapter>, /glossary/#<word>, /sources/#<source>); /charts/ is all charts';

/** A page that there is not would wear no mark: the correction would be hidden. */
const strayPages = ({ id, pages }: Correction, known: Known): Problem[] =>
  pages
    .filter((page) => !isKnown(page, known.pages))
    .map((found) => ({
      file: fileOf(id),
      row: null,
      field: 'pages',
      found,
      allowed: PAGES_ALLOWED,
      mend: found.startsWith('/pinned/')
        ? 'name the live chart: a pinned copy never changes, and says so'
        : nearestPage(found, known.pages),
    }));

/** A day no clock can judge: it is in the file's name, and no later than the last change that the first screen tells of. */
function wrongDays({ id, date }: Correction, { updated }: Known): Problem[] {
  const problem = { file: fileOf(id), row: null, field: 'date', found: date };
  return [
    ...(id.startsWith(`${date}-`)
      ? []
      : [
          {
            ...problem,
            allowed: 'the day that the file’s name begins with',
            mend: `mend the date, or name the file ${date}-… while nobody has linked to it`,
          },
        ]),
    ...(date <= updated
      ? []
      : [
          {
            ...problem,
            allowed: `a day no later than ${updated}, the day of the last change`,
            mend: `if the day is right, set updated: '${date}' in content/opening/opening.mdx`,
          },
        ]),
  ];
}

/**
 * What the front matter of `content/corrections` says, newest first.
 * @param files front matter by id
 * @throws ContentError with everything that is wrong
 */
export function readCorrections(files: ReadonlyMap<string, unknown>, known: Known): readonly Correction[] {
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
  problems.push(...read.flatMap((each) => [...strayPages(each, known), ...wrongDays(each, known)]));
  if (problems.length > 0) throw new ContentError(problems);
  const key = ({ date, id }: Correction): string => `${date} ${id}`;
  return read.toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
}
