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
/** Steps a reader finds natural, from fine to coarse. Hand-made: d3’s time intervals bring 15 kB of d3 along. */
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
/** Shortest that a step can be, ms: a February, three months with one, a year without a leap day. */
const shortest = ([unit, count]: readonly [Unit, number]): number =>
  DAY * count * (unit === 'day' ? 1 : unit === 'year' ? 365 : count === 1 ? 28 : 30);

/** ms of a day in UTC. `Date.UTC` would read the years 0 to 99 as 1900 to 1999. */
const utc = (year: number, month: number, day = 1): number => new Date(0).setUTCFullYear(year, month, day);

/** Every step from the first at or after `min` to the last at or before `max`, ms. Weeks are counted from the first of the month. */
function stepsWithin([unit, count]: readonly [Unit, number], min: number, max: number): number[] {
  const [first, last] = [new Date(min), new Date(max)].map(
    (at) => at.getUTCFullYear() * 12 + at.getUTCMonth(),
  ) as [number, number];
  const months = unit === 'year' ? count * 12 : unit === 'month' ? count : 1;
  const days =
    unit === 'day' ? (count === 7 ? [1, 8, 15, 22] : Array.from({ length: 31 }, (_, day) => day + 1)) : [1];
  const steps: number[] = [];
  for (
    let month = Math.ceil(first / months) * months - (unit === 'day' ? 0 : months);
    month <= last;
    month += months
  ) {
    const year = Math.floor(month / 12);
    const end = new Date(utc(year, month - year * 12 + 1, 0)).getUTCDate();
    for (const day of days) if (day <= end) steps.push(utc(year, month - year * 12, day));
  }
  return steps.filter((at) => at >= min && at <= max);
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
  const span = max - min;
  const millennia = Math.max(1, Math.ceil(span / most / shortest(['year', 1000])));
  const step = STEPS.find((each) => span / shortest(each) <= most) ?? (['year', 1000 * millennia] as const);
  return stepsWithin(step, min, max).map((at) => ({ at, ...labelOf(new Date(at), step[0]) }));
}
