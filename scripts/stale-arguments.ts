import { parseArgs } from 'node:util';

export interface StaleArguments {
  readonly months: number;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly form: 'text' | 'json' | 'csv';
  readonly fail: boolean;
}

/** A hundred years: nothing of this site is older. */
const MOST_MONTHS = 1200;

export const USAGE = `npm run stale -- [--months <n>] [--on <YYYY-MM-DD>] [--json | --csv] [--fail]
  --months  list what was last verified more than so many months before: 0 to ${String(MOST_MONTHS)} (12 when left out)
  --on      count from this day (today, in UTC, when left out)
  --json    as JSON; --csv as CSV
  --fail    end with an error when anything is listed, for a server that checks
  --help    this`;

export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** The one value of an option, or what it is when left out. */
function single(name: string, values: readonly string[] = [], fallback: string): string {
  if (values.length > 1)
    throw new ArgumentError(`--${name}: found ${values.join(' and ')}; allowed: one of them`);
  return values[0] ?? fallback;
}

/** `--months -3` as `--months=-3`: a number after an option is its value, so that the message is about the number. */
const withNumbers = (written: readonly string[]): string[] =>
  written.flatMap((each, index) => {
    const next = written[index + 1] ?? '';
    if (/^-\d/.test(each) && written[index - 1] === '--months') return [];
    return [each === '--months' && /^-\d/.test(next) ? `${each}=${next}` : each];
  });

/**
 * @param today YYYY-MM-DD
 * @returns undefined when the usage is asked for
 * @throws ArgumentError that says what is wrong and what is allowed
 */
export function readStaleArguments(written: readonly string[], today: string): StaleArguments | undefined {
  let values;
  try {
    ({ values } = parseArgs({
      args: withNumbers(written),
      options: {
        months: { type: 'string', multiple: true },
        on: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        csv: { type: 'boolean' },
        fail: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    throw new ArgumentError((error as Error).message);
  }
  if (values.help) return undefined;
  const { json = false, csv = false, fail = false } = values;
  const months = single('months', values.months, '12');
  const on = single('on', values.on, today);
  if (!/^\d+$/.test(months) || Number(months) > MOST_MONTHS)
    throw new ArgumentError(
      `--months: found “${months}”; allowed: a whole number from 0 to ${String(MOST_MONTHS)}, such as 6`,
    );
  if (!isDay(on)) throw new ArgumentError(`--on: found “${on}”; allowed: a day, such as ${today}`);
  if (json && csv) throw new ArgumentError('--json and --csv: choose one of them');
  return { months: Number(months), on, form: json ? 'json' : csv ? 'csv' : 'text', fail };
}
