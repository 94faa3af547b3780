import type { Table, TableRow, Words } from '../chart.ts';
import { STATUSES, STATUS_WORDS } from '../../data/status.ts';
import { shownPlaces } from './filter.ts';
import { KIND_LABELS } from './kind-columns.ts';
import type { Data, Place, TargetRow } from './rows.ts';
import type { State } from './state.ts';

const list = new Intl.ListFormat('en-GB');
const plural = (count: number, one: string, many = `${one}s`): string => `${String(count)} ${count === 1 ? one : many}`;

/** How many places the summary names. */
const TOP = 3;

function topWords(places: readonly Place[]): string {
  const named = places.slice(0, TOP).map(({ name, targets }) => `${name} (${String(targets.length)})`);
  return `Most are in ${list.format(named)}`;
}

function actorWords(rows: readonly TargetRow[]): string {
  const groups = [...Map.groupBy(rows, ({ actor }) => actor).values()].toSorted((a, b) => b.length - a.length);
  const parts = groups.map((group) => {
    const { actor, actorName } = group[0] ?? { actor: '', actorName: '' };
    const who = actor.startsWith('apt') ? actorName : actorName.charAt(0).toLowerCase() + actorName.slice(1).replace('hina-linked', 'hina-linked');
    return `${String(group.length)} to ${actor === 'china-unnamed' ? 'a China-linked actor without a name' : who}`;
  });
  return `By those who reported them, ${list.format(parts)} ${rows.length === 1 ? 'is' : 'are'} attributed`;
}

function statusWords(rows: readonly TargetRow[]): string {
  const parts = STATUSES.map((status) => [status, rows.filter((row) => row.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${String(count)} ${STATUS_WORDS[status].label}`);
  return `In status, ${list.format(parts)}`;
}

function summary(places: readonly Place[]): string {
  const rows = places.flatMap(({ targets }) => targets);
  if (rows.length === 0) return 'No reported target matches this choice.';
  return [
    `${plural(rows.length, 'reported target')} in ${plural(places.length, 'place')}, counting the European Union as one.`,
    `${topWords(places)}.`,
    `${actorWords(rows)}.`,
    `${statusWords(rows)}.`,
    'This counts what has been reported, not attacks: a place without a mark is one for which we found no report, and being targeted is not being broken into.',
  ].join(' ');
}

const each = (rows: readonly TargetRow[], text: (row: TargetRow) => string): string =>
  [...new Set(rows.map(text))].filter(Boolean).join('; ');

function row(place: Place, target: TargetRow, index: number): TableRow {
  const said = [target.saidBy, target.said].filter(Boolean).join(', ');
  return {
    id: index === 0 ? place.code.toLowerCase() : `${place.code.toLowerCase()}-${String(index + 1)}`,
    cells: [
      { text: place.name },
      { text: String(place.targets.length), sort: place.targets.length },
      { text: [target.what, target.note].filter(Boolean).join('. ').replace('..', '.') },
      { text: KIND_LABELS[target.kind] },
      { text: target.actorName },
      { text: target.active || 'not known', sort: target.began ?? '' },
      { text: target.likelihood ? `${said}: “${target.likelihood}”` : said },
      { text: STATUS_WORDS[target.status].label, status: target.status },
      { text: each([target], ({ sources }) => sources.map(({ publisher }) => publisher).join(', ')), sources: target.sources.map(({ id }) => id) },
    ],
  };
}

/** One row for each reported target; a place’s first row carries its fragment. */
function table(places: readonly Place[]): Table {
  return {
    anchor: 'country-',
    caption: 'Reported targets by country',
    columns: ['Country', 'Reported targets', 'What', 'Kind', 'Group named', 'Activity', 'Said by', 'Status', 'Sources'],
    rows: places.flatMap((place) => place.targets.map((target, index) => row(place, target, index))),
  };
}

export function words({ places }: Data, state: State): Words {
  const left = shownPlaces(places, state);
  return { summary: summary(left), table: table(left) };
}
