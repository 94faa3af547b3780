import { describe, expect, test } from 'vitest';
import { datedRows, tallyByMonth } from '../../src/data/dated-rows.ts';
import { freshnessWords, sourceVerified } from '../../src/data/freshness.ts';
import { loadDataset } from '../../src/data/load.ts';
import { STATUS_WORDS } from '../../src/data/status.ts';
import { pageAt, plain } from './site.ts';

const { sources, claims } = loadDataset();
const DAY = /^\d{4}-\d\d-\d\d$/;
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

test('when each source was last verified, or by when it was seen, is said', () => {
  const silent = sources.filter(
    (source) => !textOf.get(source.id)?.includes(`${freshnessWords(sourceVerified(source))}.`),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe('links to sources are robust', () => {
  const linked = sources.filter(({ url }) => url !== '');
  const linkTo = (id: string) => $(`[id="${id}"] .source-title > a`);

  test('each names the page unless it is a copy itself, and a day on which it was seen or copied unless the copy says none', () => {
    const wrong = linked.filter(({ id, url, archived, archived_on }) => {
      const link = linkTo(id);
      const named = link.attr('data-originalurl') === (archived === url ? undefined : url);
      const isDayless = archived !== '' && archived_on === '';
      return !named || DAY.test(link.attr('data-versiondate') ?? '') === isDayless;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('those with an archived copy name it, and no others do', () => {
    const named = linked.filter(({ id }) => linkTo(id).attr('data-versionurl') !== undefined);
    const known = linked.filter(({ archived }) => archived !== '');
    expect(known.length).toBeGreaterThan(0);
    expect(named).toEqual(known);
    for (const { id, archived, archived_on } of known) {
      expect(linkTo(id).attr('data-versionurl')).toBe(archived);
      if (archived_on !== '') expect(linkTo(id).attr('data-versiondate')).toBe(archived_on);
    }
  });

  test('a reader sees each archived copy, and reaches it unless the link itself leads there', () => {
    for (const { id, url, archived } of linked.filter((source) => source.archived !== '')) {
      const told = $(`[id="${id}"] .archived`);
      expect(told.text(), id).toMatch(archived === url ? /a copy that does not change/ : /^Archived copy/);
      expect(told.find('a').attr('href'), id).toBe(archived === url ? undefined : archived);
    }
    expect($('.archived').length).toBe(linked.filter(({ archived }) => archived !== '').length);
  });
});

test('the method page tells how many rows of each table were last verified when', () => {
  const method = pageAt('/method/');
  const table = method.$('#last-verified ~ .table-scroll').first();
  const cells = table.find('tbody tr').toArray();
  const shown = cells.map((tr) =>
    method
      .$(tr)
      .find('td')
      .slice(1)
      .toArray()
      .map((td) => Number(method.$(td).text())),
  );
  expect(shown).toEqual(tallyByMonth(datedRows(loadDataset())).map(({ counts }) => Object.values(counts)));
});
