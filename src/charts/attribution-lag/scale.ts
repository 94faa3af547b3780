import { DELAYS, STAGES, type DelayId } from './delays.ts';
import type { Section } from './order.ts';
import type { CaseRow } from './rows.ts';
import { MONTH, middle, zonesOf, type Zone } from './zones.ts';

/** A row as days from its zero: where the delay begins, or its first known date. Only what lies inside the delay; nothing where the order of the dates is impossible. */
export interface Run {
  readonly row: CaseRow;
  readonly stops: readonly (Zone & { readonly stage: (typeof STAGES)[number] })[];
}

export function runOf(row: CaseRow, delay: DelayId): Run {
  const zones = zonesOf(row);
  const [first, last] = [STAGES.indexOf(DELAYS[delay].from), STAGES.indexOf(DELAYS[delay].to)];
  const known = STAGES.slice(first, last + 1).flatMap((stage) =>
    zones[stage] ? [{ ...zones[stage], stage }] : [],
  );
  const zero = known[0] ? middle(known[0]) : 0;
  const stops = known.map((zone) => ({ ...zone, min: zone.min - zero, max: zone.max - zero }));
  const inOrder = stops.every(
    (stop, index) => index === 0 || middle(stop) >= middle(stops[index - 1] ?? stop),
  );
  return { row, stops: stops.length > 1 && inOrder ? stops : [] };
}

/** Days: the scale runs from `min`, below 0 by as much as a first date is vague, to `max`; longer bars are cut. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

const STEP = 6 * MONTH;
/** A length this many times the next shorter one, and no shorter than this, would crush the others. */
const CRUSHING = { times: 2, least: 48 * MONTH };

/** The scale that shows every length but the few that are far longer than all others. */
export function scaleOf(sections: readonly Section[], delay: DelayId): Scale {
  const stops = sections.flatMap(({ cases }) => cases.map((row) => runOf(row, delay).stops));
  const lengths = stops.flatMap((each) => each.at(-1)?.max ?? []).sort((a, b) => a - b);
  const far = lengths.findIndex(
    (each, index) => each > CRUSHING.least && index > 0 && each > CRUSHING.times * (lengths[index - 1] ?? 0),
  );
  const longest = (far > 0 ? lengths[far - 1] : lengths.at(-1)) ?? 0;
  return {
    min: Math.min(0, ...stops.flatMap((each) => each[0]?.min ?? [])),
    max: Math.max(1, Math.ceil(longest / STEP)) * STEP,
  };
}

/** Days → px, between `left` and `right` px. */
export const placer =
  ({ min, max }: Scale, left: number, right: number): ((days: number) => number) =>
  (days) =>
    left + ((days - min) / (max - min)) * (right - left);

/** Days and names of the lines across the scale: every half year where there is room, else every year or two. */
export function ticksOf(
  { min, max }: Scale,
  length: number,
  room: number,
): { days: number; label: string }[] {
  const most = Math.max(1, Math.floor((length * max) / (max - min) / room));
  const step = [6, 12, 24, 60, 120, 600].find((each) => Math.floor(max / MONTH / each) <= most) ?? 1200;
  return Array.from({ length: Math.floor(max / MONTH / step + 0.01) }, (_, index) => {
    const months = (index + 1) * step;
    const years = months / 12;
    const label = Number.isInteger(years)
      ? `${String(years)} year${years === 1 ? '' : 's'}`
      : `${String(months)} months`;
    return { days: months * MONTH, label };
  });
}
