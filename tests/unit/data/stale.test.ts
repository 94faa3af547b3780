import { describe, expect, test } from 'vitest';
import type { DatedRow } from '../../../src/data/dated-rows.ts';
import { staleRows } from '../../../src/data/stale.ts';

const row = (on: string | undefined, id = on ?? 'never'): DatedRow => ({
  ...{ table: 'claims', id, name: id, addresses: [] },
  verified: on === undefined ? undefined : { kind: 'seen', on },
});
const isStale = (verified: string, on: string, months: number): boolean =>
  staleRows([row(verified)], on, months).length === 1;

describe('older than a number of months, by the calendar', () => {
  test.each([
    ['2026-11-23', '2027-11-23', 12, false],
    ['2026-11-23', '2027-11-24', 12, true],
    ['2026-11-23', '2027-05-23', 6, false],
    ['2026-11-23', '2027-05-24', 6, true],
    ['2026-08-31', '2026-09-30', 1, false],
    ['2026-08-31', '2026-10-01', 1, true],
    ['2028-02-29', '2029-02-28', 12, false],
    ['2028-02-29', '2029-03-01', 12, true],
    ['2026-12-31', '2027-02-28', 2, false],
    ['2026-11-23', '2026-11-24', 0, true],
    ['2026-11-23', '2026-11-23', 0, false],
    ['2026-11-23', '2025-01-01', 0, false],
  ])('verified %s, asked on %s for %i months: %s', (verified, on, months, expected) => {
    expect(isStale(verified, on, months)).toBe(expected);
  });
});

test('what was never verified comes first, then the oldest; rows of one day keep their order', () => {
  const rows = [
    row('2026-05-01', 'b'),
    row('2026-05-01', 'a'),
    row('2025-01-01'),
    row(undefined),
    row('2026-12-30'),
  ];
  expect(staleRows(rows, '2027-01-01', 3).map(({ id, age }) => [id, age])).toEqual([
    ['never', 'never'],
    ['2025-01-01', '24 months'],
    ['b', '8 months'],
    ['a', '8 months'],
  ]);
});

test('nothing is listed where everything is fresh', () => {
  expect(staleRows([row('2026-11-23')], '2026-12-24', 12)).toEqual([]);
});
