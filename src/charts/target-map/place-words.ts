import type { Place } from './rows.ts';

const list = new Intl.ListFormat('en-GB');

/** What the map calls the places whose names are long; the list beside it has them in full. */
const SHORT: Readonly<Record<string, string>> = { EU: 'EU', GB: 'UK', US: 'US' };

export const nameOnMap = ({ code, name }: Pick<Place, 'code' | 'name'>): string => SHORT[code] ?? name;

/** "France: 2 reported targets, APT31". Begins with the name that is seen, so that it can be said to choose the place. */
export function placeWords({ name, targets }: Place, seen = name): string {
  const groups = [...new Set(targets.map(({ actorName }) => actorName))];
  return `${seen}: ${String(targets.length)} reported ${targets.length === 1 ? 'target' : 'targets'}, ${list.format(groups)}`;
}
