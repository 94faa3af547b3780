import type { Place } from './rows.ts';

const list = new Intl.ListFormat('en-GB');

/** "France: 2 reported targets, APT31": the same name for a place's mark and for its line in the list. */
export function placeWords({ name, targets }: Place): string {
  const groups = [...new Set(targets.map(({ actorName }) => actorName))];
  return `${name}: ${String(targets.length)} reported ${targets.length === 1 ? 'target' : 'targets'}, ${list.format(groups)}`;
}
