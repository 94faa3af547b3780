import { closest, distance } from 'fastest-levenshtein';

/** One thing wrong in `content/`, said so that a journalist can mend it. */
export interface Problem {
  /** Path from the project's root, e.g. `content/data/events.csv`. */
  readonly file: string;
  /** Line in the file (1 = header), or null when the whole file is concerned. */
  readonly row: number | null;
  readonly field: string | null;
  readonly found: string;
  readonly allowed: string;
  readonly mend: string;
}

const SHOWN = 60;
const quote = (value: string): string =>
  value === '' ? 'nothing' : `“${value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}”`;

/** `content/data/events.csv, row 12, field status: found “assesed”; allowed: …. To mend: …` */
export function describe(problem: Problem): string {
  const place = [
    problem.file,
    problem.row === null ? '' : `row ${String(problem.row)}`,
    problem.field === null ? '' : `field ${problem.field}`,
  ]
    .filter(Boolean)
    .join(', ');
  return `${place}: found ${quote(problem.found)}; allowed: ${problem.allowed}. To mend: ${problem.mend}.`;
}

/** Thrown once with everything that is wrong, so that one build shows the whole list. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'One thing' : `${String(problems.length)} things`;
    super(`${count} to mend in content/:\n${problems.map((each) => `  • ${describe(each)}`).join('\n')}`);
    this.problems = problems;
  }
}

/** "write “assessed”" when one of the allowed words is near, else a plain instruction. */
export function suggest(found: string, allowed: Iterable<string>): string {
  const words = [...allowed];
  if (found === '' || words.length === 0) return 'write one of the allowed values';
  const near = closest(found, words);
  return distance(found, near) <= Math.max(2, Math.floor(found.length / 3))
    ? `did you mean “${near}”?`
    : 'write one of the allowed values, or add it where it is defined';
}
