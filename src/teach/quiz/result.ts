/** How somebody has fared with one item so far. Kept by the page as long as it is open, and nowhere else. */
export interface Result {
  /** How often it was checked with an answer. */
  readonly tries: number;
  /** The first try that was right. */
  readonly rightAt: number | undefined;
}

export const UNTRIED: Result = { tries: 0, rightAt: undefined };

/** After one more try. Pure. */
export function tried({ tries, rightAt }: Result, isRight: boolean): Result {
  return { tries: tries + 1, rightAt: rightAt ?? (isRight ? tries + 1 : undefined) };
}

export const isAnswered = ({ tries }: Result): boolean => tries > 0;
export const isRightAtFirst = ({ rightAt }: Result): boolean => rightAt === 1;

/** "5 of 12 answered, 4 right at first try" */
export function progressWords(results: readonly Result[]): string {
  const count = (is: (result: Result) => boolean): string => String(results.filter(is).length);
  return `${count(isAnswered)} of ${String(results.length)} answered, ${count(isRightAtFirst)} right at first try`;
}

/** "right at first try", "right at try 3", "not right yet" */
export function resultWords({ tries, rightAt }: Result): string {
  if (rightAt !== undefined) return rightAt === 1 ? 'right at first try' : `right at try ${String(rightAt)}`;
  return tries === 0 ? 'not answered' : 'not right yet';
}
