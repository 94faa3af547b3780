import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../../../src/charts/chart.ts';
import { csvOf } from '../../../src/surfaces/files/csv.ts';
import { recordsOf } from '../../../src/surfaces/files/records.ts';

const address = (id: string): string => `https://${id}.example/a;b`;
const table = (...cells: Cell[]): Table => ({
  caption: 'a table',
  columns: ['What'],
  rows: cells.map((cell, index) => ({ id: `row-${String(index)}`, cells: [cell] })),
});
const records = (...cells: Cell[]) => recordsOf(table(...cells), address);
const csvCells = (...cells: Cell[]): unknown[] => {
  const rows: string[][] = parse(csvOf(records(...cells)));
  return rows.slice(1).map((row) => row[1]);
};

describe('dates', () => {
  test.each([
    ['2021-08-24', 'day'],
    ['2021-08', 'month'],
    ['2021', 'year'],
    ['2021-08~', 'about a month'],
    ['2021-08/2022-10', 'interval'],
    ['2010/..', 'interval'],
  ])('%s is known to the %s', (edtf, precision) => {
    const { columns, rows } = records({ text: 'in words', date: { edtf } });
    expect(columns).toEqual(['id', 'What', 'What precision']);
    expect(rows).toEqual([{ id: 'row-0', What: edtf, 'What precision': precision }]);
  });

  test('a cell of a column of dates that has none keeps its words', () => {
    const { rows } = records({ text: 'a day', date: { edtf: '2021-08-24' } }, { text: 'two accounts' });
    expect(rows[1]).toEqual({
      id: 'row-1',
      What: null,
      'What precision': null,
      'What in words': 'two accounts',
    });
  });
});

test('a column of numbers holds nothing else, and what is not known is said beside it', () => {
  const { rows } = records({ text: 'two', value: 2 }, { text: 'not known' });
  expect(rows).toEqual([
    { id: 'row-0', What: 2, 'What in words': null },
    { id: 'row-1', What: null, 'What in words': 'not known' },
  ]);
});

test('a number that is not exact keeps its words beside it', () => {
  const { rows } = records({ text: '40', value: 40 }, { text: 'under 50', value: 50 });
  expect(rows).toEqual([
    { id: 'row-0', What: 40, 'What in words': null },
    { id: 'row-1', What: 50, 'What in words': 'under 50' },
  ]);
});

test('a number, a status and sources are what machines read', () => {
  expect(records({ text: 'forty million', value: 4e7 }).rows[0]?.['What']).toBe(4e7);
  expect(records({ text: 'x', status: 'assessed' }).rows[0]?.['What']).toBe('assessed');
  const sourced = records({ text: '', sources: ['a', 'b'] });
  expect(sourced.rows[0]).toMatchObject({ What: ['a', 'b'], 'What addresses': [address('a'), address('b')] });
  expect(csvOf(sourced)).toContain('row-0,a; b,https://a.example/a;b https://b.example/a;b\r\n');
});

describe('CSV', () => {
  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])(
    'guards %j, which a spreadsheet would run',
    (text) => {
      expect(csvCells({ text })).toEqual([`'${text}`]);
    },
  );

  test('leaves a number below nought as it is', () => {
    expect(csvCells({ text: 'minus one', value: -1 })).toEqual(['-1']);
  });

  test.each(['a "quoted" word', 'two\nlines', 'a, b', ''])('says %j as it is', (text) => {
    expect(csvCells({ text })).toEqual([text]);
  });

  test('has no mark at the start, names its columns and ends each line as the standard says', () => {
    expect(csvOf(records({ text: 'é' }))).toBe('id,What\r\nrow-0,é\r\n');
    expect(csvOf(records())).toBe('id,What\r\n');
  });
});

test('two columns of one name are refused', () => {
  expect(() => recordsOf({ ...table(), columns: ['id'] }, address)).toThrow('one name');
});
