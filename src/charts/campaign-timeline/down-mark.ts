import { accountsOf, type EventDate } from '../../data/disputed-date.ts';
import { earliest, latest, type PartialDate } from '../../data/partial-date.ts';
import { bandPath, dateBand, round } from '../kit/date-band.ts';
import type { Box } from './scene.ts';

/** Px across the page. */
const MARK_WIDTH = 14;
/** Px down the page. Time is not to scale here, so length only tells days from months and weeks, and those from years. */
const LENGTH = { day: 6, month: 13, year: 21 } as const;
const DAY = 86_400_000;
const TWO_MONTHS = 62 * DAY;
/** Room for the point of an open end, px. */
const POINT = 4;

/**
 * The mark of a date where time runs down the page, its middle at `middle` px: the outline that `date-band` cuts for time across
 * the page, turned by a quarter.
 */
function bandDown(date: PartialDate, x: number, middle: number): Box & { path: string } {
  const known = latest(date) - earliest(date);
  const open = date.start === null || date.end === null;
  const height = LENGTH[known <= DAY ? 'day' : known <= TWO_MONTHS ? 'month' : 'year'] - (open ? POINT : 0);
  const y = middle - height / 2;
  // Turned clockwise, what lay left is above: x becomes y, and y becomes the distance from the right edge.
  const path = bandPath(dateBand(date, [-Infinity, Infinity]), y, y + height, x, MARK_WIDTH).replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, along: string, over: string) => `${over} ${along}`,
  );
  return { x, y, width: MARK_WIDTH, height, path };
}

/** An event's mark; where accounts give two days, both of them, as far apart as a year is long, with a line that joins them. */
export function markDown(
  event: EventDate,
  x: number,
  middle: number,
): Box & { path: string; joint?: string } {
  const reach = (LENGTH.year - LENGTH.day) / 2;
  const accounts = accountsOf(event);
  const [first, second] = accounts.map((date, index) =>
    bandDown(date, x, accounts.length === 1 ? middle : middle + (index === 0 ? -reach : reach)),
  );
  if (!first || !second) return first ?? bandDown(event.date, x, middle);
  const centre = round(x + MARK_WIDTH / 2);
  return {
    ...{ x, y: first.y, width: MARK_WIDTH, height: second.y + second.height - first.y },
    path: first.path + second.path,
    joint: `M${centre} ${round(first.y + first.height)}L${centre} ${round(second.y)}`,
  };
}
