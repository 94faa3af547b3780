import { describe, expect, test } from 'vitest';
import { countRows } from '../../../src/data/count.ts';
import { loadDataset } from '../../../src/data/load.ts';

const dataset = loadDataset();
const count = (of: string, where?: string): number => countRows(dataset, of, where);

test('a table is counted by its rows', () => {
  expect([count('claims'), count('sources')]).toEqual([dataset.claims.length, dataset.sources.length]);
});

test('a field alone counts its distinct values', () => {
  expect(count('responses', 'country')).toBe(5);
  expect(count('responses', 'action')).toBe(7);
});

test('countries are those with a target, each counted once', () => {
  expect(count('countries')).toBe(new Set(dataset.targets.map(({ country }) => country)).size);
});

test('a field with a value counts the rows that have it, also inside a list', () => {
  expect(count('events', 'actor=apt31')).toBe(dataset.events.filter(({ actor }) => actor === 'apt31').length);
  expect(count('claims', 'actors=apt31')).toBe(
    dataset.claims.filter(({ actors }) => actors.includes('apt31')).length,
  );
  expect(count('claims', 'actors=apt31')).toBeGreaterThan(0);
});

describe('what is not there is refused, not counted as none', () => {
  test('a table', () => {
    expect(() => count('suspects')).toThrow('there is no table “suspects”; there are: sources, countries');
  });

  test.each(['colour', 'colour=red', 'constructor', 'toString=1'])('the field of where="%s"', (where) => {
    expect(() => count('events', where)).toThrow(/events has no field/);
  });
});
