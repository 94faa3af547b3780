import { round } from '../kit/date-band.ts';
import type { Count } from './rows.ts';
import type { Line } from './shapes.ts';

/** Numbers between two lines of the axis. */
const TICK = 10;
/** px: what its numbers take, with what is clear under them; their baseline; where its lines begin. */
export const AXIS = 28;
const BASE = 12;
const TOP = 17;

/** The axis’s last number: the next round one over all that were given. */
export const mostOf = (counts: readonly Count[]): number =>
  Math.ceil(Math.max(TICK, ...counts.map(({ value }) => value)) / TICK) * TICK;

const ticksTo = (most: number): number[] =>
  Array.from({ length: most / TICK + 1 }, (_, index) => index * TICK);

/** The axis’s numbers, in `AXIS` px from `top`. */
export const numbersAt = (top: number, most: number, place: (value: number) => number): Line[] =>
  ticksTo(most).map((value) => ({
    ...{ x: place(value), y: top + BASE, text: String(value) },
    look: 'soft',
    middle: true,
  }));

/** Its lines, from under its numbers at `top` to `foot` px. */
export const gridAt = (top: number, foot: number, most: number, place: (value: number) => number): string =>
  ticksTo(most)
    .map((value) => `M${round(place(value))} ${round(top + TOP)}V${round(foot)}`)
    .join('');
