import { yearWords } from '../../data/date-words.ts';
import { textWidth } from '../kit/text-width.ts';
import { timeTicks } from '../kit/time-axis.ts';
import { LETTER, type Note } from './scene.ts';

/** Px from a tick to its label. */
export const TICK_GAP = 4;

export interface AxisTick {
  /** px */
  readonly at: number;
  /** A year begins here, among ticks that do not all begin one. */
  readonly major: boolean;
  readonly label: Pick<Note, 'text' | 'tone'> | null;
}

/**
 * Ticks of a time axis over [from, to) ms, with their px. The first one always names its year, and labels that would meet the one before are left out.
 * @param width px that labels end within
 */
export function timeAxis(
  [from, to]: readonly [number, number],
  x: (ms: number) => number,
  width: number,
): AxisTick[] {
  const ticks = timeTicks(from, to - 1, x(to) - x(from), 46);
  const mixed = ticks.some((tick) => !tick.major);
  let free = 0;
  return ticks.map(({ at, label, major }, index): AxisTick => {
    const text = index > 0 || major ? label : `${label} ${yearWords(new Date(at).getUTCFullYear())}`;
    const start = x(at) + TICK_GAP;
    const end = start + textWidth(text, LETTER, 600);
    const fits = start >= free && end <= width;
    if (fits) free = end + TICK_GAP;
    return {
      at: x(at),
      major: major && mixed,
      label: fits ? { text, tone: major || index === 0 ? 'strong' : 'soft' } : null,
    };
  });
}
