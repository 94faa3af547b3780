import { describe, expect, test } from 'vitest';
import { datedRows, DATED_TABLES, tallyByMonth } from '../../../src/data/dated-rows.ts';
import type { Dataset, Source } from '../../../src/data/dataset.ts';
import {
  checkedWords,
  FRESH_KINDS,
  freshnessWords,
  rowVerified,
  sourceVerified,
  type LastVerified,
} from '../../../src/data/freshness.ts';
import { loadDataset } from '../../../src/data/load.ts';

const real = loadDataset();
const source = (part: Partial<Source>): Source => ({
  ...real.source('ec-notice'),
  ...{ seen: 'excerpt', listed: '2026-11-23', verified: '' },
  ...part,
});
const withSources = (sources: Readonly<Record<string, Source>>): Dataset => ({
  ...real,
  source: (id) => sources[id] ?? source({}),
});

describe('a source', () => {
  test('was last verified on the day of its second check', () => {
    expect(sourceVerified(source({ verified: '2027-01-05' }))).toEqual({
      kind: 'verified',
      on: '2027-01-05',
    });
  });

  test('that nobody checked again had been seen by the day it was listed', () => {
    expect(sourceVerified(source({}))).toEqual({ kind: 'seen', on: '2026-11-23' });
  });

  test('from memory was not even seen', () => {
    expect(sourceVerified(source({ seen: 'recalled' }))).toEqual({ kind: 'recalled', on: '2026-11-23' });
  });
});

describe('a row that rests on sources', () => {
  const dataset = withSources({
    old: source({ verified: '2026-12-01' }),
    late: source({ verified: '2027-02-01' }),
    seen: source({ listed: '2027-06-01' }),
    recalled: source({ seen: 'recalled', listed: '2027-07-01' }),
  });
  const of = (checked: string, ...sources: string[]): LastVerified =>
    rowVerified({ checked, sources }, dataset);

  test('was last verified in its own check, whatever its sources had later', () => {
    expect(of('2026-11-23', 'late')).toEqual({ kind: 'verified', on: '2026-11-23' });
  });

  test('without one is as fresh as the latest check of a source', () => {
    expect(of('', 'old', 'late', 'seen')).toEqual({ kind: 'source-verified', on: '2027-02-01' });
    expect(of('', 'seen', 'late', 'old')).toEqual({ kind: 'source-verified', on: '2027-02-01' });
  });

  test('without any check had been seen when its latest source was listed, memory apart', () => {
    expect(of('', 'recalled', 'seen')).toEqual({ kind: 'seen', on: '2027-06-01' });
  });
});

describe('in words', () => {
  test.each([
    ['verified', 'Last verified 23 November 2026'],
    ['source-verified', 'Not checked a second time; a source of it last verified 23 November 2026'],
    ['seen', 'Seen by 23 November 2026; not checked a second time'],
    ['recalled', 'Listed 23 November 2026, from memory; not checked a second time'],
  ] as const)('%s', (kind, words) => {
    expect(freshnessWords({ kind, on: '2026-11-23' })).toBe(words);
  });

  test('several sources: how many were checked a second time, and when the last was', () => {
    const some = [source({ verified: '2026-11-23' }), source({ verified: '2027-01-02' }), source({})];
    expect(checkedWords(some)).toBe('2 of 3 sources were checked a second time, last on 2 January 2027.');
  });

  test('several sources none of which was: by when all had been seen', () => {
    expect(checkedWords([source({}), source({ listed: '2026-12-24' })])).toBe(
      'No source was checked a second time; all were seen by 24 December 2026.',
    );
    expect(checkedWords([])).toBe('');
  });
});

describe('in the real data', () => {
  const rows = datedRows(real);

  test('every row of every dated table is there once', () => {
    const ids = rows.map(({ table, id }) => `${table}/${id}`);
    expect(ids).toEqual(
      DATED_TABLES.flatMap((table) => real[table].map(({ id }: { readonly id: string }) => `${table}/${id}`)),
    );
  });

  test('every source and every claim, event, target, response, case and technique has a day and a kind', () => {
    const without = rows.filter(
      ({ table, verified }) =>
        table !== 'curriculum' &&
        !(verified && /^\d{4}-\d\d-\d\d$/.test(verified.on) && FRESH_KINDS.includes(verified.kind)),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('no row but a link to a curriculum rests on memory alone', () => {
    const recalled = rows.filter(
      ({ table, verified }) => table !== 'sources' && verified?.kind === 'recalled',
    );
    expect(recalled.map(({ id }) => id)).toEqual([]);
  });

  test('the tally by month counts every row that was ever verified or seen', () => {
    const counted = tallyByMonth(rows).flatMap(({ counts }) => Object.values(counts));
    expect(counted.reduce((sum, each) => sum + each, 0)).toBe(rows.filter(({ verified }) => verified).length);
  });
});

test('the tally has a line for each month of a table, from the oldest on', () => {
  const row = (on: string, kind: LastVerified['kind']) =>
    ({ table: 'claims', id: on, name: on, verified: { kind, on }, addresses: [] }) as const;
  const rows = [
    row('2027-01-31', 'verified'),
    row('2026-11-23', 'seen'),
    row('2027-01-01', 'source-verified'),
  ];
  expect(tallyByMonth(rows)).toEqual([
    {
      table: 'claims',
      month: '2026-11',
      counts: { verified: 0, 'source-verified': 0, seen: 1, recalled: 0 },
    },
    {
      table: 'claims',
      month: '2027-01',
      counts: { verified: 1, 'source-verified': 1, seen: 0, recalled: 0 },
    },
  ]);
});
