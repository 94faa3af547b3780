import { rangeWords, type Range } from './range.ts';
import type { Band, Data } from './rows.ts';
import type { State } from './state.ts';

const isInside = ({ from, to }: Range, at: number): boolean =>
  at >= from.value && (to.short ? at < to.value : at <= to.value);

function distance({ from, to }: Range, at: number): string {
  if (at === to.value) return 'just past its end';
  const [points, side] = at < from.value ? [from.value - at, 'lower'] : [at - to.value, 'higher'];
  return `${String(points)} ${points === 1 ? 'point' : 'points'} ${side}`;
}

/** How a reader's placing, in per cent, compares with the scale's own range. */
export function verdict(band: Band, at: number | undefined): string {
  const says = `the yardstick says ${rangeWords(band).replace('%', '')}`;
  if (at === undefined) return `Not placed; ${says}.`;
  const judged = isInside(band, at) ? 'inside its range' : distance(band, at);
  return `You said ${String(at)}; ${says}: ${judged}.`;
}

/** "2 of 5 inside the yardstick’s ranges.", once the ranges are shown. */
export function tally({ scales }: Data, { answers, guesses }: State): string {
  const bands = (scales[0]?.bands ?? []).filter(({ id }) => guesses[id] !== undefined);
  if (answers === 'hidden' || bands.length === 0) return '';
  const inside = bands.filter((band) => isInside(band, guesses[band.id] ?? NaN)).length;
  return `${String(inside)} of ${String(bands.length)} inside the yardstick’s ranges.`;
}
