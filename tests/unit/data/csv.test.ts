import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../src/data/content-error.ts';
import { parseCsv } from '../../../src/data/csv.ts';
import { writeCsv } from '../../fixtures/tables.ts';

const COLUMNS = ['id', 'title', 'note'];
const read = (content: string): ReturnType<typeof parseCsv> =>
  parseCsv('content/data/some.csv', content, COLUMNS);

function problemOf(content: string): unknown {
  try {
    read(content);
  } catch (error) {
    if (error instanceof ContentError) return error.problems[0];
    throw error;
  }
  return undefined;
}

describe('a table of any cells', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('a,"\n ;é\uFEFF\t—')) }),
  );
  const tidy = cell.map((text) => text.replaceAll('\r', '').trim());
  const rows = fc.array(fc.tuple(tidy, tidy, tidy));
  const linesOf = (row: readonly string[]): number =>
    row.reduce((sum, text) => sum + text.split('\n').length - 1, 1);

  test('comes back as it was written, with the line each row begins on', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        let line = 2;
        const expected = cells.map((row) => {
          const begins = line;
          line += linesOf(row);
          return { line: begins, cells: { id: row[0], title: row[1], note: row[2] } };
        });
        expect(read(writeCsv([COLUMNS, ...cells]))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

test('cells are trimmed, quoted or not', () => {
  expect(read('id,title,note\n a , b c ,"  d "\n')[0]?.cells).toEqual({ id: 'a', title: 'b c', note: 'd' });
});

test('columns may stand in any order', () => {
  expect(read('note,id,title\nn,i,t\n')[0]?.cells).toEqual({ id: 'i', title: 't', note: 'n' });
});

test('empty lines are passed over, and rows after them keep their own line', () => {
  expect(read('id,title,note\n\na,b,c\n\n\nd,e,f').map(({ line }) => line)).toEqual([3, 6]);
});

test('a row that spreads over lines is named by its first', () => {
  expect(read('id,title,note\na,"b\nb\nb",c\nd,e,f\n').map(({ line }) => line)).toEqual([2, 5]);
});

test('a header alone is an empty table', () => {
  expect(read('id,title,note\n')).toEqual([]);
});

describe('what a spreadsheet may write by itself is told with how to save the file', () => {
  test('a byte order mark', () => {
    expect(problemOf('\uFEFFid,title,note\na,b,c\n')).toMatchObject({
      row: 1,
      found: 'a byte order mark before the header',
      mend: expect.stringContaining('UTF-8') as string,
    });
  });

  test('line ends of Windows, at the first', () => {
    expect(problemOf('id,title,note\na,b,c\r\nd,e,f\r\n')).toMatchObject({
      row: 2,
      found: 'a line end of Windows (CR LF)',
      mend: expect.stringContaining('LF') as string,
    });
  });
});

describe('what cannot be read is said with its row', () => {
  test.each([
    ['a row with a cell too few', 'id,title,note\na,b,c\nd,e\n', 3, '2 cells'],
    ['a row with a cell too many', 'id,title,note\na,b,c,d\n', 2, '4 cells'],
    ['a ragged row after one of three lines', 'id,title,note\na,"b\nb\nb",c\nd\n', 5, '1 cells'],
    ['a ragged row after an empty line', 'id,title,note\n\nd\n', 3, '1 cells'],
  ])('%s', (_, content, row, found) => {
    expect(problemOf(content)).toMatchObject({
      file: 'content/data/some.csv',
      row,
      found,
      allowed: '3 cells, as in the header',
      mend: expect.stringContaining('missing or extra comma') as string,
    });
  });

  test.each([
    ['a quotation mark inside a bare cell', 'id,title,note\na,b,c\nd,e "so called" f,g\n'],
    ['text after a closing quotation mark', 'id,title,note\na,b,c\nd,"e" f,g\n'],
    ['a quotation mark that is never closed', 'id,title,note\na,b,c\nd,"e,f\n'],
  ])('%s', (_, content) => {
    expect(problemOf(content)).toMatchObject({
      row: 3,
      mend: expect.stringContaining('quotation marks') as string,
    });
  });

  test.each([
    ['a missing column', 'id,title\na,b\n', 'note', '', 'give the header one column “note”'],
    ['a column written wrongly', 'id,titel,note\na,b,c\n', 'titel', 'titel', 'did you mean “title”?'],
    [
      'a column of another table',
      'id,title,note,population\na,b,c,d\n',
      'population',
      'population',
      'write one of the allowed values',
    ],
    [
      'a column that is there twice',
      'id,title,note,title\na,b,c,d\n',
      'title',
      'title 2 times',
      'give the header one column “title”',
    ],
    ['an empty file', '', 'id', '', 'give the header one column “id”'],
  ])('%s', (_, content, field, found, mend) => {
    expect(problemOf(content)).toMatchObject({
      row: 1,
      field,
      found,
      mend: expect.stringContaining(mend) as string,
    });
  });

  test('any text at all gives rows or a ContentError', () => {
    const near = fc.string({ unit: fc.constantFrom(...Array.from('id,title,note"\n\r \uFEFF\0')) });
    fc.assert(
      fc.property(fc.boolean(), fc.oneof(near, fc.string({ unit: 'binary' })), (header, text) => {
        try {
          for (const row of read(header ? `id,title,note\n${text}` : text))
            expect(Object.keys(row.cells)).toEqual(COLUMNS);
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
