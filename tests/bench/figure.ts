/** One measured thing of the bench, and how figures are printed. */

export interface Figure {
  readonly what: string;
  /** Undefined where it could not be measured; `note` then says why. */
  readonly value: number | undefined;
  readonly unit: 'kB' | 'ms' | 's' | 'MB' | '×' | '';
  /** The most it may be. */
  readonly limit?: number;
  /** The least it may be. */
  readonly least?: number;
  /** What a reader of the table should know of this one figure. */
  readonly note?: string;
}

/** Bytes as kB of 1,000, to one decimal. */
export const kB = (bytes: number): number => Math.round(bytes / 100) / 10;

/** A number to so many decimals. */
export function rounded(value: number, decimals = 1): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** Whether a figure keeps its limit; undefined where it has none or was not measured. */
export function holds({ value, limit, least }: Figure): boolean | undefined {
  if (value === undefined || (limit === undefined && least === undefined)) return undefined;
  return value <= (limit ?? Infinity) && value >= (least ?? -Infinity);
}

function bound({ limit, least, unit }: Figure): string {
  const sides = [
    limit === undefined ? '' : `at most ${String(limit)}`,
    least === undefined ? '' : `at least ${String(least)}`,
  ].filter(Boolean);
  return sides.length === 0 ? '' : `${sides.join(', ')} ${unit}`.trimEnd();
}

/** What is wrapped to the next line of the table when it is longer, characters. */
const NAME = 62;

/** One figure as lines of the table: what, value, limit, and on a line of its own what to know of it. */
export function rowOf(figure: Figure): string {
  const { what, value, unit, note } = figure;
  const said =
    value === undefined ? 'not measured' : value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
  const name = what.length > NAME ? `${what}\n${''.padEnd(NAME)}` : what.padEnd(NAME);
  const verdict = holds(figure) === false ? '  ← missed' : '';
  const row = `${name} ${said.padStart(12)} ${unit.padEnd(3)} ${bound(figure)}${verdict}`.trimEnd();
  return note === undefined ? row : `${row}\n    ${note}`;
}

/** A section of which there is no figure at all. */
export interface Unmeasured {
  readonly section: string;
  readonly why: string;
}

const isLimited = ({ limit, least }: Figure): boolean => limit !== undefined || least !== undefined;

/**
 * The last lines of the table. That all limits hold is only said when each was measured; what a section that could not be measured
 * would have been held to is in no figure, so the section is named.
 */
export function tallyOf(figures: readonly Figure[], unmeasured: readonly Unmeasured[] = []): string {
  const limited = figures.filter(isLimited);
  const count = (verdict: boolean | undefined): string =>
    String(limited.filter((each) => holds(each) === verdict).length);
  const isWhole = unmeasured.length === 0 && limited.length > 0 && limited.every(holds);
  const verdict = isWhole
    ? `all ${count(true)} limits held`
    : `limits: ${count(true)} held, ${count(false)} missed, ${count(undefined)} not measured`;
  const sections = unmeasured.map(({ section, why }) => `\n    ${section}: ${why}`);
  return [
    `${verdict}; ${String(figures.length)} figures`,
    ...(sections.length > 0 ? ['\nsections not measured, with every limit in them:', ...sections] : []),
  ].join('');
}
