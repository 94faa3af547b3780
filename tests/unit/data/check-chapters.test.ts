import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkChapters, marksIn, type Marking } from '../../../src/data/check-chapters.ts';
import { rawTables } from '../../../src/data/load.ts';

const saying = (text: string): string => expect.stringContaining(text) as string;
const row = (id: string, chapters: string, line = 2) => ({ line, cells: { id, chapters } });
const chapter = (file: string, ...ids: string[]): Marking => ({
  file: `content/story/${file}.mdx`,
  marks: ids.map((id, index) => ({ id, line: index + 5 })),
});

describe('the chapters of a difference', () => {
  const chapters = new Map([
    ['the-register', chapter('01-the-register', 'size')],
    ['the-emails', chapter('03-the-emails')],
  ]);

  test('hold its mark, and no other does', () => {
    expect(checkChapters([row('size', 'the-register')], chapters)).toEqual([]);
  });

  test('that are not there are told, with those that are', () => {
    expect(checkChapters([row('size', 'the-register;the-registr')], chapters)).toEqual([
      {
        ...{ file: 'content/data/differences.csv', row: 2, field: 'chapters', found: 'the-registr' },
        allowed: 'chapters of content/story, without their number: the-register, the-emails',
        mend: 'did you mean “the-register”?',
      },
    ]);
  });

  test('that have no mark are told, with the mark to put there', () => {
    expect(checkChapters([row('size', 'the-register;the-emails')], chapters)).toEqual([
      {
        ...{ file: 'content/data/differences.csv', row: 2, field: 'chapters', found: 'the-emails' },
        allowed: 'chapters that hold <Differs id="size" />',
        mend: saying('put <Differs id="size" /> where content/story/03-the-emails.mdx'),
      },
    ]);
  });

  test('that have a mark and are not listed are told at the mark', () => {
    const marked = new Map([...chapters, ['the-emails', chapter('03-the-emails', 'size')]]);
    expect(checkChapters([row('size', 'the-register', 7)], marked)).toEqual([
      {
        ...{ file: 'content/story/03-the-emails.mdx', row: 5, field: '<Differs id>', found: 'size' },
        allowed: 'differences whose row lists the-emails in chapters',
        mend: saying('add the-emails to chapters in row 7 of content/data/differences.csv'),
      },
    ]);
  });

  test('mark only differences that there are', () => {
    const marked = new Map([...chapters, ['the-emails', chapter('03-the-emails', 'nothing-like-it')]]);
    expect(checkChapters([row('size', 'the-register')], marked)).toEqual([
      {
        ...{
          file: 'content/story/03-the-emails.mdx',
          row: 5,
          field: '<Differs id>',
          found: 'nothing-like-it',
        },
        allowed: 'an id in content/data/differences.csv',
        mend: saying('write a name that content/data/differences.csv has'),
      },
    ]);
  });
});

test('a mark is found with its line', () => {
  expect(marksIn('One.\n\n<Differs id="size" />\n\nTwo. <Differs\n  id="more" />\n')).toEqual([
    { id: 'size', line: 3 },
    { id: 'more', line: 5 },
  ]);
});

test('the real story marks what the real rows list', () => {
  const files = readdirSync('content/story').map((name) => `content/story/${name}`);
  const chapters = files.map((file): [string, Marking] => [
    file.replace(/^.*\/\d+-|\.mdx$/g, ''),
    { file, marks: marksIn(readFileSync(file, 'utf8')) },
  ]);
  expect(chapters.flatMap(([, { marks }]) => marks).length).toBeGreaterThan(10);
  expect(checkChapters(rawTables().differences, new Map(chapters))).toEqual([]);
});
