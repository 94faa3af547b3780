import type { Status } from '../../data/status.ts';
import { bracketOf, type Bracket } from '../kit/brackets.ts';
import type { Place } from './rows.ts';

interface KeyLine {
  readonly status: Status | null;
  readonly text: string;
  /** px, left edge and baseline */
  readonly x: number;
  readonly y: number;
}

export interface Key {
  readonly height: number;
  readonly lines: readonly KeyLine[];
}

/** What each outline says of who stands behind a report, as short as it can be said. */
const MEANINGS: Readonly<Record<Status, string>> = {
  established: 'established: nobody disputes it',
  assessed: 'assessed by an official body',
  charged: 'charged in an indictment, not proved',
  alleged: 'alleged by a company or unnamed officials',
  claimed: 'claimed by a party with an interest',
  denied: 'denied',
};
const ORDER: readonly Status[] = ['established', 'assessed', 'charged', 'alleged', 'claimed', 'denied'];

const LINE = 21;
/** px under the last line */
const FOOT = 12;
/** Lines side by side. */
const COLUMNS: Readonly<Record<Bracket, number>> = { 280: 1, 720: 1, 1080: 2 };

/** The statuses that occur, in words beside their mark. */
export function key(places: readonly Place[], width: number, drawing: number): Key {
  const columns = COLUMNS[bracketOf(drawing)];
  const used = ORDER.filter((status) =>
    places.some(({ targets }) => targets.some((each) => each.status === status)),
  );
  const rows = Math.ceil(used.length / columns);
  return {
    height: (rows + 1) * LINE + FOOT,
    lines: [
      { status: null, text: 'One block is one reported target', x: 0, y: LINE },
      ...used.map((status, index) => ({
        status,
        text: MEANINGS[status],
        x: Math.floor(index / rows) * (width / columns),
        y: ((index % rows) + 2) * LINE,
      })),
    ],
  };
}
