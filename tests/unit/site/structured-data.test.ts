import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/charts/chart.ts';
import { parseDate } from '../../../src/data/edtf.ts';
import { changed } from '../../../src/site/structured-data/changes.ts';
import { claimData } from '../../../src/site/structured-data/claim-data.ts';
import { placesCovered, yearsCovered } from '../../../src/site/structured-data/coverage.ts';
import { dataCatalog, datasetData, tableDataset } from '../../../src/site/structured-data/dataset-data.ts';
import { isoDate } from '../../../src/site/structured-data/iso-date.ts';
import { dataBlock, type Node } from '../../../src/site/structured-data/node.ts';
import { sourcesData } from '../../../src/site/structured-data/source-data.ts';
import { vocabularyFaults } from '../../fixtures/vocabulary.ts';

const whole = (address: string): string => `https://example.org/base${address}`;

describe('a block of data', () => {
  const one: Node = { '@type': 'Thing', name: 'A </script><script>alert(1)</script> <!-- b' };

  test('cannot be ended by what is in it, and says the same', () => {
    const text = dataBlock([one]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', ...one });
  });

  test('of more than one thing is a graph', () => {
    expect(JSON.parse(dataBlock([one, one]))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [one, one],
    });
  });
});

describe('what changed', () => {
  const change = {
    date: '2026-12-03',
    title: 'A month',
    words: [
      ['It said', '“11.”'],
      ['It says now', '10'],
    ] as const,
    url: 'https://example.org/#a',
  };

  test('is nothing where nothing changed', () => {
    expect(changed([])).toEqual({});
    expect(changed([], { days: ['2026-11-23'] })).toEqual({ dateModified: '2026-11-23' });
  });

  test('is each correction, with what it said and says, and the last day of all', () => {
    const { correction, dateModified } = changed([change], { days: ['2026-11-23'] });
    expect(dateModified).toBe('2026-12-03');
    expect(correction).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'A month. It said: “11.” It says now: 10.',
        datePublished: '2026-12-03',
        url: 'https://example.org/#a',
      },
    ]);
    expect(changed([change], { days: ['2026-12-04'] }).dateModified).toBe('2026-12-04');
  });

  test('in short is its title', () => {
    expect(changed([change], { brief: true }).correction?.[0]).toMatchObject({ text: 'A month' });
  });
});

test('a date is as exact as it is known, and left out where ISO 8601 cannot say it', () => {
  expect(['2024', '2024-03', '2024-03-25'].map(isoDate)).toEqual(['2024', '2024-03', '2024-03-25']);
  expect(['2024-03~', '2021/2022', '2024-03-25?', '', undefined].map(isoDate)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

describe('a claim', () => {
  const told = {
    id: 'ico',
    statement: 'It was told in 72 hours.',
    speaker: 'ICO',
    date: '2024-07-30',
    about: undefined,
    status: 'Established',
    sources: [
      { id: 'b', published: '2024-07-30' },
      { id: 'a', published: '2023-08' },
    ],
  };
  const first = (...published: (string | undefined)[]): unknown =>
    claimData(
      { ...told, sources: published.map((day, place) => ({ id: String(place), published: day })) },
      whole,
    ).firstAppearance;

  test('says who says it, how sure, when and where; and is no review', () => {
    expect(claimData(told, whole)).toMatchObject({
      '@type': 'Claim',
      url: whole('/claims/ico/'),
      text: told.statement,
      author: 'ICO',
      creativeWorkStatus: 'Established',
      datePublished: '2024-07-30',
      firstAppearance: { '@id': whole('/sources/#a') },
      appearance: [{ '@id': whole('/sources/#b') }, { '@id': whole('/sources/#a') }],
    });
  });

  test('is not dated by what it is about', () => {
    const described = claimData({ ...told, date: undefined, about: '2021' }, whole);
    expect(described).toMatchObject({ temporalCoverage: '2021' });
    expect(described).not.toHaveProperty('datePublished');
  });

  test('names a first appearance only where one source came out before all others', () => {
    expect(first('2024-03-25')).toEqual({ '@id': whole('/sources/#0') });
    expect(first('2024-03-26', '2024-03-25')).toEqual({ '@id': whole('/sources/#1') });
    expect(first('2024-03-25', '2024-03-25')).toBeUndefined();
    expect(first('2024-03-25', '2024-03')).toBeUndefined();
    expect(first('2024-03-25', undefined)).toBeUndefined();
    expect(first('2024-03-25', '2024-03~')).toBeUndefined();
  });
});

describe('what a table covers', () => {
  const table = (...cells: Table['rows'][number]['cells'][number][]): Table => ({
    caption: 'A',
    columns: ['B'],
    rows: cells.map((cell, place) => ({ id: String(place), cells: [cell] })),
  });
  const dated = (edtf: string): { text: string; date: ReturnType<typeof parseDate> } => ({
    text: edtf,
    date: parseDate(edtf),
  });

  test('in time is the years of its dates, the ends of spans included', () => {
    expect(yearsCovered(table(dated('2021-08/2022-10'), dated('2014')))).toBe('2014/2022');
    expect(yearsCovered(table(dated('2021-12-31'), dated('2021')))).toBe('2021');
    expect(yearsCovered(table({ text: '2021' }))).toBeUndefined();
  });

  test('in space is the countries that have a cell, in the order of the list', () => {
    const said = table({ text: 'Norway' }, { text: 'Austria' }, { text: 'Not Finland' }, { text: 'Norway' });
    expect(placesCovered(said, ['Austria', 'Finland', 'Norway'])).toEqual(['Austria', 'Norway']);
  });
});

describe('the tables of the data', () => {
  const claims = {
    id: 'claims',
    title: 'Claims',
    description: 'All.',
    version: '1.0.0',
    fields: ['id', 'status'],
  };
  const catalogue = {
    name: 'The data',
    description: 'All of it.',
    tables: ['claims'],
    charts: ['target-map'],
  };

  test('are in the catalogue by the very names they give themselves', () => {
    const chart = datasetData(
      { address: '/charts/target-map/', name: 'A', description: 'B', version: '1', files: [], columns: [] },
      whole,
    );
    expect(dataCatalog(catalogue, whole).dataset).toEqual([
      { '@id': tableDataset(claims, whole)['@id'] },
      { '@id': chart['@id'] },
    ]);
  });

  test('say where their file is and which fields it has', () => {
    expect(tableDataset({ ...claims, years: '2014/2026' }, whole)).toMatchObject({
      url: whole('/data/claims/'),
      temporalCoverage: '2014/2026',
      variableMeasured: ['id', 'status'],
      distribution: [
        { contentUrl: whole('/data/claims.csv'), encodingFormat: 'text/csv' },
        { contentUrl: whole('/data/claims.json'), encodingFormat: 'application/json' },
      ],
    });
  });

  test('and claims, which no page shows yet, keep to the vocabulary', () => {
    const told = {
      id: 'a',
      statement: 'b',
      speaker: 'c',
      date: '2024',
      status: 'd',
      sources: [{ id: 'e', published: '2024' }],
    };
    const nodes = [
      dataCatalog(catalogue, whole),
      tableDataset(claims, whole),
      claimData({ ...told, about: undefined }, whole),
    ];
    expect(vocabularyFaults(new Map([['made up', nodes]]))).toEqual([]);
  });
});

test('a source without an address or an exact day is described without them', () => {
  const source = { id: 'seed', title: 'A', publisher: 'B', url: '', published: '2024-03~', language: '' };
  const [described] = sourcesData([source], whole).hasPart as readonly object[];
  expect(described).not.toHaveProperty('url');
  expect(described).not.toHaveProperty('datePublished');
  expect(described).toMatchObject({ '@id': whole('/sources/#seed'), inLanguage: 'en' });
});
