import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { STATUS_WORDS } from '../../src/data/status.ts';
import { pageAt, plain } from './site.ts';

const { sources, claims } = loadDataset();
const { $ } = pageAt('/sources/');
const listed = $('.source-list > li').toArray();
const textOf = new Map(listed.map((item) => [$(item).attr('id'), plain($(item).text())]));
const linkOf = new Map(listed.map((item) => [$(item).attr('id'), $(item).find('a').first().attr('href')]));

test('every source is listed at its own address, with its title and publisher', () => {
  const missing = sources.filter(({ id, title, publisher }) => {
    const text = textOf.get(id) ?? '';
    return !text.includes(plain(title)) || !text.includes(plain(publisher));
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('every source with an address links to it', () => {
  const missing = sources.filter(({ id, url }) => url !== '' && linkOf.get(id) !== url);
  expect(missing.map(({ id }) => id)).toEqual([]);
});

describe('every claim', () => {
  test('is stated, with its status, under each source that carries it', () => {
    const missing = claims.flatMap(({ id, statement, status, sources: carrying }) =>
      carrying
        .filter(
          (source) => !textOf.get(source)?.includes(`${STATUS_WORDS[status].label} ${plain(statement)}`),
        )
        .map((source) => `${id} under ${source}`),
    );
    expect(missing).toEqual([]);
  });
});

test('how each source was seen, and whether it was checked again, is said', () => {
  const silent = sources.filter(
    ({ id }) => !/(Checked again \d|Not checked a second time)/.test(textOf.get(id) ?? ''),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});
