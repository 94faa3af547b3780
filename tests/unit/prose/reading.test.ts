import { readFileSync } from 'node:fs';
import { location } from 'vfile-location';
import { describe, expect, test } from 'vitest';
import type { ProseFile } from '../../../scripts/prose/passage.ts';
import { readContent, readFileOfContent } from '../../../scripts/prose/read/content.ts';
import { proseColumns } from '../../../scripts/prose/read/table.ts';
import { sentencesOf } from '../../../scripts/prose/sentences.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { readExample } from '../../fixtures/prose-example.ts';

const dataset = loadDataset();
const sentences = (text: string): string[] =>
  readExample({ text })
    .passages.flatMap(sentencesOf)
    .map((sentence) => sentence.text);
const texts = (file: ProseFile): string[] => file.passages.map(({ text }) => text);

describe('a text is read as a reader reads it', () => {
  test('with its components filled from the data', () => {
    expect(
      sentences(
        'On <When event="ec-disclosed-2023" /> it spoke of <Fig of="figure-40m-basis.people" /> people.',
      ),
    ).toEqual(['On 8 August 2023 it spoke of about 40 million people.']);
  });

  test('with its tokens filled, in YAML and in attributes', () => {
    const chart = readFileOfContent('x.yaml', 'chart', 'title: On {when:ec-disclosed-2023}\n', dataset);
    expect(texts(chart)).toEqual(['On 8 August 2023']);
    expect(texts(readExample({ text: '<Section title="On {when:ec-disclosed-2023}" />' }))).toEqual([
      'On 8 August 2023',
    ]);
  });

  test('through components that nobody told it of', () => {
    expect(sentences('<Differences>\n\nOne <Tracked id="a" /> two.\n\n</Differences>')).toEqual([
      'One … two.',
    ]);
  });

  test('cell by cell where a lesson has a table', () => {
    expect(texts(readExample({ text: '| A | B |\n|---|---|\n| C d. | E |' }))).toEqual([
      'A',
      'B',
      'C d.',
      'E',
    ]);
  });
});

describe('a sentence', () => {
  test.each([
    ['Mr Dowden spoke. The U.S. answered.', ['Mr Dowden spoke.', 'The U.S. answered.']],
    ['It held 1.5 of 510. Most were old.', ['It held 1.5 of 510.', 'Most were old.']],
    ['It was filled in. In the game it was not.', ['It was filled in.', 'In the game it was not.']],
    ['He said: “No.” She left.', ['He said: “No.”', 'She left.']],
    ['The name was nropnews.com, and more.', ['The name was nropnews.com, and more.']],
  ])('ends where a reader ends it: %s', (text, read) => {
    expect(sentences(text)).toEqual(read);
  });

  test('in a quotation knows who is quoted', () => {
    const [, second] = readExample({ text: 'He said: “No way. Never again.” So it was.' }).passages.flatMap(
      sentencesOf,
    );
    expect(second).toMatchObject({
      text: 'Never again.”',
      lead: 'He said:',
      isQuoted: true,
    } satisfies object);
  });
});

test('every sentence knows its place in its file', async () => {
  const files = (await readContent(dataset)).filter(({ source }) => source !== '');
  const wrong = files.flatMap(({ file, source, passages }) =>
    passages.flatMap(sentencesOf).flatMap(({ text, start, passage }) => {
      const [first = ''] = /[\p{L}]{2,}/u.exec(text) ?? [];
      const inText = text.indexOf(first);
      // A word that was filled in stands where its component does.
      const isTyped = !passage.marks.some(
        ({ kind, start: from, end }) =>
          kind === 'filled' && from < start + inText + first.length && end > start + inText,
      );
      const place = passage.sourceAt(start + inText) ?? -1;
      return first === '' || !isTyped || source.startsWith(first, place)
        ? []
        : [`${file}: ${text.slice(0, 40)}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('a place is told by line and column', () => {
  const source = readFileSync('content/story/01-the-register.mdx', 'utf8');
  const { passages } = readFileOfContent('content/story/01-the-register.mdx', 'chapter', source, dataset);
  const [title] = passages;
  expect(location(source).toPoint(title?.sourceAt(0) ?? 0)).toMatchObject({ line: 2, column: 8 });
});

test('a column of a table is read when it takes words, and not when it takes ids, dates or codes', () => {
  expect(proseColumns('events')).toEqual(['title', 'summary', 'note']);
  expect(proseColumns('claims')).toEqual(['statement', 'speaker', 'quote', 'note']);
  expect(proseColumns('countries')).toEqual([]);
});
