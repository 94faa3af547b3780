import { latest, earliest } from '../../data/partial-date.ts';
import { yearWords } from '../../data/date-words.ts';
import type { Data } from './rows.ts';

/** From the start of the first event's year to the last moment of the last event, ms. */
export function domainOf({ events }: Data): readonly [number, number] {
  const first = new Date(Math.min(...events.map(({ date }) => earliest(date))));
  return [Date.UTC(first.getUTCFullYear(), 0), Math.max(...events.map(({ date }) => latest(date)))];
}

/** The first moment of each year in the domain, ms, with its name. */
export function yearsOf([min, max]: readonly [number, number]): {
  readonly at: number;
  readonly label: string;
}[] {
  const from = new Date(min).getUTCFullYear();
  const count = new Date(max).getUTCFullYear() - from + 1;
  return Array.from({ length: count }, (_, index) => ({
    at: Date.UTC(from + index, 0),
    label: yearWords(from + index),
  }));
}
