import { ENTRIES } from './ledger.ts';
import type { LookOf } from './looks.ts';
import { arrow, join, rect, stroke, way, write } from './pen.ts';
import type { Panel } from './panel.ts';
import type { Box, Ink } from './shapes.ts';
import { devices, router } from './machines.ts';

/** px: the entry made small, and the things that were aimed at. */
const SLIP = { width: 66, height: 68 } as const;
const AIM = { width: 74, height: 40 } as const;

/** The page of step two, too small for its words. */
function slip({ x, y, width, height }: Box, lookOf: LookOf): Ink {
  const row = height / ENTRIES.length;
  const top = (index: number): number => y + index * row;
  return join(
    stroke('mail-sheet', rect(x, y, width, height)),
    stroke('axis-line', ...[1, 2, 3].map((index) => way([x, top(index)], [x + width, top(index)]))),
    ...ENTRIES.map(({ id, long }, index) =>
      stroke(lookOf(id), rect(x + 8, top(index) + row / 2 - 4, (width - 16) * long, 8)),
    ),
  );
}

/** Step three: from the entry to the router and the devices of the person it is about. */
export function panelUse({ x, y, width: all, height }: Box, lookOf: LookOf): Panel {
  const width = Math.min(all, 520);
  const middle = y + height / 2;
  const entry = { x, y: middle - SLIP.height / 2, ...SLIP };
  const left = x + width - AIM.width - 14;
  const [upper, lower] = [y + 4, y + height - AIM.height - 22];
  const bend = entry.x + SLIP.width + 18;
  const to = (top: number): Ink =>
    arrow(
      'right',
      [entry.x + SLIP.width, middle],
      [bend, middle],
      [bend, top + AIM.height / 2],
      [left - 8, top + AIM.height / 2],
    );
  const centre = left + AIM.width / 2;
  const under = (top: number, text: string) =>
    ({ x: centre - (text.length * 6.6) / 2, y: top + AIM.height + 17, text, look: 'strong' }) as const;
  return {
    ink: join(
      slip(entry, lookOf),
      to(upper),
      to(lower),
      router({ x: left, y: upper, ...AIM }, lookOf('home-router')),
      devices({ x: left, y: lower, ...AIM }, lookOf('other-devices')),
      write(
        { x, y: entry.y + SLIP.height + 17, text: 'the entry', look: 'plain' },
        { x: bend + 9, y: middle - 3, text: 'closer', look: 'plain' },
        { x: bend + 9, y: middle + 14, text: 'attacks', look: 'plain' },
        under(upper, 'home router'),
        under(lower, 'other devices'),
      ),
    ),
    targets: [
      { id: 'home-router', x: left - 6, y: upper - 4, width: AIM.width + 18, height: AIM.height + 26 },
      { id: 'other-devices', x: left - 6, y: lower - 4, width: AIM.width + 18, height: AIM.height + 26 },
    ],
  };
}
