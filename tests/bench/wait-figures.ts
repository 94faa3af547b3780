import type { Figure } from './figure.ts';
import type { Wait, Worked } from './next-paint.ts';

/** The browser tells durations in steps of 8 ms and none below 16. */
const LEAST = 16;

/** The slowest control of a page as a figure with its limit, and one figure for each control that is over it. */
export function figuresOf(where: string, { waits, unworked }: Worked, limit: number): Figure[] {
  const sorted = waits.toSorted((a, b) => b.ms - a.ms);
  const [worst] = sorted;
  const failed = unworked.map((name) => `could not be worked: ${name}`);
  if (!worst)
    return [
      {
        what: `${where}: action to next paint`,
        ...{ value: undefined, unit: 'ms', limit },
        note: failed.join('; ') || 'no control was found',
      },
    ];
  const told = ({ name, event }: Wait): string => `${name}${event ? `, ${event}` : ''}`;
  return [
    {
      what: `${where}: action to next paint, slowest of ${String(waits.length)} controls`,
      ...{ value: Math.max(worst.ms, LEAST), unit: 'ms', limit },
      note: [worst.ms === 0 ? `each under ${String(LEAST)} ms` : told(worst), ...failed].join('; '),
    },
    ...sorted
      .filter(({ ms }, index) => index > 0 && ms > limit)
      .map((wait): Figure => {
        return { what: `${where}: ${told(wait)}`, value: wait.ms, unit: 'ms', limit };
      }),
  ];
}
