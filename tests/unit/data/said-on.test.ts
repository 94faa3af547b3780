import { describe, expect, test } from 'vitest';
import { createDataset, type Dataset } from '../../../src/data/dataset.ts';
import { parseDate } from '../../../src/data/edtf.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { saidOn, saidWords } from '../../../src/data/said-on.ts';

const dataset = loadDataset();
const [source] = dataset.sources;
if (!source) throw new Error('no source');
/** A dataset with sources that came out on these days. */
const printed = (...days: string[]): Dataset =>
  createDataset({
    ...dataset,
    sources: days.map((day, at) => ({
      ...source,
      id: `s${String(at)}`,
      published: day === '' ? null : parseDate(day),
    })),
  });
const said = (date: string, ...days: string[]) =>
  saidOn(
    { date: date === '' ? null : parseDate(date), sources: days.map((_day, at) => `s${String(at)}`) },
    printed(...days),
  );

describe('when a claim was made', () => {
  test('is its own date where it was in print soon after', () => {
    expect(saidWords(said('2024-03-25', '2024-03-26', '2024-07-30'))).toBe('25 March 2024');
    expect(said('2024-03-25', '2024-03-26')?.about).toBeUndefined();
  });

  test('is the day by which it was in print where its date is of a deed told of much later', () => {
    expect(saidWords(said('2021', '2024-03-25'))).toBe('by 25 March 2024');
    expect(said('2021', '2024-03-25')?.about?.edtf).toBe('2021');
  });

  test('is as vague as the first source in print', () => {
    expect(saidWords(said('', '2024-04', '2024-03'))).toBe('by March 2024');
  });

  test('is its own date where no source has one, and nothing where nothing has', () => {
    expect(saidWords(said('2024-03-25', ''))).toBe('25 March 2024');
    expect(saidWords(said('', ''))).toBe('');
  });

  test('of the real claims is never before what they are about', () => {
    const told = dataset.claims.flatMap((claim) => saidOn(claim, dataset) ?? []);
    expect(told.filter(({ about }) => about).length).toBeGreaterThan(20);
    for (const { date, about } of told)
      if (about) expect(date.edtf.slice(0, 4) >= about.edtf.slice(0, 4)).toBe(true);
  });
});
