import { DELAYS } from './delays.ts';
import type { Section } from './order.ts';
import type { Sort } from './state.ts';

const KNOWN = {
  whole: 'First entry to blame',
  dwell: 'First entry to noticed',
  disclosure: 'Noticed to public',
  attribution: 'Public to blame',
  date: 'Attacks, by first known date',
} as const satisfies Readonly<Record<Sort, string>>;

/** The title of a section, with how many cases it holds. */
export function sectionTitle({ id, cases }: Section, sort: Sort): string {
  const count = `: ${String(cases.length)}`;
  if (id === 'no-entry') return `Lists exposed, lost or posted${count}`;
  if (id === 'known' || sort === 'date') return KNOWN[sort] + count;
  return `${sort === 'whole' ? 'Not all dates' : `${DELAYS[sort].name} not`} known${count}`;
}
