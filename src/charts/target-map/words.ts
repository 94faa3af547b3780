import type { Table, TableRow, Words } from '../chart.ts';
import { STATUSES, STATUS_WORDS } from '../../data/status.ts';
import { count, countWords, shownPlaces } from './filter.ts';
import { KIND_LABELS } from './kind-columns.ts';
import type { Data, Place, TargetRow } from './rows.ts';
import type { State } from './state.ts';

const list = new Intl.ListFormat('en-GB');
const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

/** How many of the largest counts the summary names, with every place that has them. */
const TOP = 3;

/** "United States (10); United Kingdom (5); Australia, Canada, Germany and Norway (4 each)" */
function topWords(places: readonly Place[]): string {
  const byCount = [...Map.groupBy(places, ({ targets }) => targets.length)].slice(0, TOP);
  return byCount
    .map(
      ([count, same]) =>
        `${list.format(same.map(({ name }) => name))} (${String(count)}${same.length > 1 ? ' each' : ''})`,
    )
    .join('; ');
}

/** What the summary calls those who are not named; a named group goes by its name. */
const UNNAMED: Readonly<Record<string, string>> = {
  'china-unnamed': 'a China-linked actor without a group’s name',
  other: 'another group',
  unknown: 'nobody',
};

function actorWords(rows: readonly TargetRow[]): string {
  const groups = [...Map.groupBy(rows, ({ actor }) => actor)].toSorted(([, a], [, b]) => b.length - a.length);
  return list.format(
    groups.map(
      ([actor, same]) => `${UNNAMED[actor] ?? same[0]?.actorName ?? actor} for ${String(same.length)}`,
    ),
  );
}

function statusWords(rows: readonly TargetRow[]): string {
  const counts = STATUSES.map((status) => ({
    status,
    count: rows.filter((row) => row.status === status).length,
  }));
  return list.format(
    counts
      .filter(({ count }) => count > 0)
      .map(({ status, count }) => `${String(count)} ${STATUS_WORDS[status].label}`),
  );
}

function summary(places: readonly Place[]): string {
  const rows = places.flatMap(({ targets }) => targets);
  if (rows.length === 0) return 'No reported target matches this choice.';
  const union = places.some(({ code }) => code === 'EU') ? ', counting the European Union as one' : '';
  return [
    `The map shows ${plural(rows.length, 'reported target')} in ${plural(places.length, 'place')}${union}.`,
    `The largest counts: ${topWords(places)}.`,
    `Those who reported them name ${actorWords(rows)}.`,
    `By status: ${statusWords(rows)}.`,
    'These are reports, not attacks counted: being targeted is not being broken into, and no mark means that we found no report.',
  ].join(' ');
}

function cells({ name, targets }: Place, target: TargetRow): TableRow['cells'] {
  const said = [target.saidBy, target.said].filter(Boolean).join(', ');
  return [
    { text: name },
    { text: String(targets.length), sort: targets.length, value: targets.length },
    { text: KIND_LABELS[target.kind] },
    { text: target.actorName },
    { text: STATUS_WORDS[target.status].label, status: target.status },
    { text: target.note ? `${target.what}. ${target.note}` : target.what },
    {
      text: target.active || 'not known',
      sort: target.began ?? '',
      ...(target.activity ? { date: target.activity } : {}),
    },
    { text: target.likelihood ? `${said}: “${target.likelihood}”` : said },
    { text: target.checked },
    { text: '', sources: target.sources.map(({ id }) => id) },
  ];
}

/** One row for each reported target; a place’s first row carries the place’s own fragment. */
function table(places: readonly Place[]): Table {
  return {
    caption: 'Reported targets by country',
    columns: [
      'Country',
      'Reported targets in the place',
      'Kind',
      'Group named',
      'Status',
      'What was targeted',
      'Activity',
      'Said by',
      'Seen and checked',
      'Sources',
    ],
    brief: [0, 1, 2, 3, 4],
    rows: places.flatMap((place) =>
      place.targets.map((target, index) => ({
        id: target.id,
        ...(index === 0 ? { fragment: `country-${place.code.toLowerCase()}` } : {}),
        cells: cells(place, target),
      })),
    ),
  };
}

export function words({ places }: Data, state: State): Words {
  const left = shownPlaces(places, state);
  const shown = countWords(count(places, state), state.to);
  return { summary: summary(left), shown, table: table(left) };
}
