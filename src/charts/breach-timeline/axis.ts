import { latest, earliest } from '../../data/partial-date.ts';
import { yearWords } from '../../data/date-words.ts';
import type { Data } from './rows.ts';

/** The first moment of a year, ms. `Date.UTC` would read the years 0 to 99 as 1900 to 1999. */
const startOf = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1);
const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();

/** From the start of the first year to the last moment of the last event, ms. Spans begin and end with events, unless those are missing. */
export function domainOf({ events, spans }: Data): readonly [number, number] {
  const dates = [...events.map(({ date }) => date), ...spans.flatMap(({ from, to }) => [from, to])];
  return [startOf(yearOf(Math.min(...dates.map(earliest)))), Math.max(...dates.map(latest))];
}

/** More years than this are not named one by one, but in the first of these steps that leaves so few. */
const MOST = 12;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The first moment of each year in the domain, ms, with its name: of a long domain, of each round year. */
export function yearsOf([min, max]: readonly [number, number]): {
  readonly at: number;
  readonly label: string;
}[] {
  const [from, to] = [yearOf(min), yearOf(max)];
  const step = STEPS.find((each) => (to - from + 1) / each <= MOST) ?? to - from;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => ({
    at: startOf(first + index * step),
    label: yearWords(first + index * step),
  }));
}
