import { utcDay, utcMonth, utcYear, type TimeInterval } from 'd3';
import { yearWords } from '../../data/date-words.ts';

export interface TimeTick {
  /** ms, UTC */
  readonly at: number;
  readonly label: string;
  /** A new year begins here: drawn stronger, and its label says the year. */
  readonly major: boolean;
}

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Unit = 'day' | 'month' | 'year';
/** Steps a reader finds natural, from fine to coarse. */
const STEPS: readonly (readonly [Unit, number])[] = [
  ['day', 1],
  ['day', 7],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 50],
  ['year', 100],
  ['year', 500],
  ['year', 1000],
];
const DAY = 86_400_000;
const LENGTH: Readonly<Record<Unit, number>> = { day: DAY, month: 30.4 * DAY, year: 365.25 * DAY };

function interval([unit, step]: readonly [Unit, number]): TimeInterval | null {
  if (unit === 'year') return utcYear.every(step);
  return unit === 'month' ? utcMonth.every(step) : utcDay.every(step);
}

function labelOf(at: Date, unit: Unit): { label: string; major: boolean } {
  const january = at.getUTCMonth() === 0 && at.getUTCDate() === 1;
  if (unit === 'year' || january) return { label: yearWords(at.getUTCFullYear()), major: true };
  const month = MONTH_NAMES[at.getUTCMonth()] ?? '';
  return { label: unit === 'day' ? `${String(at.getUTCDate())} ${month}` : month, major: false };
}

/**
 * Ticks for a time axis `length` px long over [min, max] ms, at least `room` px apart.
 * The finest natural step that leaves the room is chosen. All in UTC.
 */
export function timeTicks(min: number, max: number, length: number, room: number): TimeTick[] {
  const most = Math.max(1, Math.floor(length / room));
  const step =
    STEPS.find(([unit, count]) => (max - min) / (LENGTH[unit] * count) <= most) ?? (['year', 1000] as const);
  const every = interval(step);
  if (!every) return [];
  return every
    .range(new Date(min), new Date(max + 1))
    .map((at) => ({ at: at.getTime(), ...labelOf(at, step[0]) }));
}
