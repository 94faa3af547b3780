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
function describe(problem: Problem): string {
  const place = [
    problem.file,
    problem.row === null ? '' : `row ${String(problem.row)}`,
    problem.field === null ? '' : `field ${problem.field}`,
  ]
    .filter(Boolean)
    .join(', ');
  const stop = problem.mend.endsWith('?') ? '' : '.';
  return `${place}: found ${quote(problem.found)}; allowed: ${problem.allowed}. To mend: ${problem.mend}${stop}`;
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

/**
 * "did you mean “assessed”?" when one of the allowed words is near, else a plain instruction. Codes of two letters are all near each other:
 * only their case is forgiven.
 * @param place the file or folder where the allowed words are defined, when there may be more of them; of a closed list there is none
 */
export function suggest(found: string, allowed: Iterable<string>, place?: string): string {
  const words = new Map([...allowed].map((word) => [word.toLowerCase(), word]));
  const other =
    place === undefined
      ? 'write one of the allowed values'
      : `write a name that ${place} has, or add it there first`;
  if (found === '' || words.size === 0) return other;
  const near = closest(found.toLowerCase(), [...words.keys()]);
  const limit = found.length < 3 ? 0 : Math.max(2, Math.floor(found.length / 3));
  return distance(found.toLowerCase(), near) <= limit ? `did you mean “${words.get(near) ?? near}”?` : other;
}
