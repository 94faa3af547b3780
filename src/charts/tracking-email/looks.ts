import { STATUSES } from '../../data/status.ts';
import type { Data } from './rows.ts';

const OUTLINES = STATUSES.map((status) => `mark s-${status}` as const);
/** The same where it is drawn small. */
const SMALL = STATUSES.map((status) => `mark block s-${status}` as const);

/** The looks of a drawing, as classes of src/styles/ink.css, in the order in which they are laid on each other: sheets, outlines, what is written. */
export const LAYERS = [
  'axis-line major',
  'mail-sheet',
  ...OUTLINES,
  ...SMALL,
  'land',
  'axis-line',
  'leader',
  'mail-soft',
  'mail-bar',
  'mail-way',
  'mail-tip',
] as const;
export type Look = (typeof LAYERS)[number];

/** How an item of the data is outlined: by its status, and in plain ink where it is explanation. */
export type LookOf = (id: string) => Look;

export function looksOf({ items }: Data): LookOf {
  const statuses = new Map(items.map(({ id, status }) => [id, status]));
  return (id) => {
    const status = statuses.get(id);
    return status ? `mark s-${status}` : 'mail-bar';
  };
}
