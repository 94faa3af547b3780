import { describe, expect, test } from 'vitest';
import type { PackageDescriptor } from '../../../src/data/package/descriptor.ts';
import { publishedPackage } from '../../../src/data/package/publish.ts';
import { typedRows } from '../../../src/data/package/typed-rows.ts';
import { leadsTo, ruleWords, typeWords } from '../../../src/tables/field-words.ts';

const descriptor: PackageDescriptor = {
  name: 'some-data',
  title: 'Some data',
  description: 'Words.',
  keywords: ['any'],
  resources: [
    {
      name: 'actors',
      title: 'Actors',
      description: 'Who.',
      path: 'actors.csv',
      schema: {
        primaryKey: ['id'],
        foreignKeys: [{ fields: ['name'], reference: { resource: 'actors', fields: ['id'] } }],
        fields: [
          {
            name: 'id',
            type: 'string',
            description: 'An id.',
            constraints: { required: true, unique: true },
          },
          { name: 'name', type: 'string', description: 'A name.' },
          { name: 'sources', type: 'list', description: 'Ids.', delimiter: ';', itemType: 'string' },
        ],
      },
    },
    {
      name: 'sources',
      title: 'Sources',
      description: 'Where.',
      path: 'sources.csv',
      schema: { primaryKey: ['id'], fields: [{ name: 'id', type: 'string', description: 'An id.' }] },
    },
  ],
};
const bytes = new TextEncoder().encode('abc');
const rows = [
  { id: 'a'.repeat(80), name: '', sources: 's;t' },
  { id: 'b', name: 'B', sources: '' },
];
const made = publishedPackage(
  descriptor,
  new Map([
    ['actors', { bytes, rows }],
    ['sources', { bytes, rows: [] }],
  ]),
  {
    version: '1.2.3',
    date: '2026-12-03',
    home: 'https://any.example/data/',
    sources: 'https://any.example/sources/',
  },
);
const [actors, sources] = made.resources;

describe('a published package', () => {
  test('has its version and day from the changelog, and its address as its id', () => {
    expect(made).toMatchObject({
      id: 'https://any.example/data/',
      version: '1.2.3',
      created: '2026-12-03T00:00:00Z',
    });
  });

  test('tells the bytes and the hash of each file', () => {
    expect(actors).toMatchObject({
      bytes: 3,
      hash: 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  test('has an example of each field: the first short cell, and none of an empty table', () => {
    expect(actors?.schema.fields.map(({ example }) => example)).toEqual(['b', 'B', 's;t']);
    expect(sources?.schema.fields[0]).not.toHaveProperty('example');
  });

  test('says where the ids of a list are, and that nothing but an empty cell is missing', () => {
    expect(actors?.schema.fields[2]?.references).toEqual({ resource: 'sources', fields: ['id'] });
    expect(actors?.schema.missingValues).toEqual(['']);
  });

  test('names no resource in a reference within one table', () => {
    expect(actors?.schema.foreignKeys).toEqual([{ fields: ['name'], reference: { fields: ['id'] } }]);
  });

  test('refuses a table that has no file', () => {
    expect(() =>
      publishedPackage(descriptor, new Map(), { version: '', date: '', home: '', sources: '' }),
    ).toThrow('a table “actors” that there is not');
  });
});

test('rows for a program have numbers, lists and nothing where a cell is empty', () => {
  const text = { type: 'string', description: '' } as const;
  const fields = [
    { ...text, name: 'id' },
    { ...text, name: 'note' },
    { ...text, name: 'value', type: 'number' },
    { ...text, name: 'records', type: 'integer' },
    { ...text, name: 'countries', type: 'list', delimiter: ';' },
    { ...text, name: 'actors', type: 'list', delimiter: ';' },
  ] as const;
  const row = { id: 'a', note: '', value: '1.5', records: '', countries: 'GB;NA', actors: '' };
  expect(typedRows([row], fields)).toEqual([
    { id: 'a', note: null, value: 1.5, records: null, countries: ['GB', 'NA'], actors: [] },
  ]);
});

describe('a field in words', () => {
  const field = { name: 'x', type: 'string', description: '' } as const;

  test('says what it holds', () => {
    expect(typeWords(field)).toBe('text');
    expect(typeWords({ ...field, format: 'uri' })).toBe('address');
    expect(typeWords({ ...field, constraints: { pattern: '^(\\d{4}(-\\d{2}(-\\d{2})?)?~?)$' } })).toBe(
      'date (EDTF)',
    );
    expect(typeWords({ ...field, type: 'list' })).toBe('list, divided by semicolons');
  });

  test('says what each cell keeps to', () => {
    expect(ruleWords(field)).toBe('May be empty');
    expect(ruleWords({ ...field, constraints: { required: true, unique: true, minimum: 0 } })).toBe(
      'Never empty; each value once; 0 or more',
    );
  });

  test('says where its ids are, in the same table too', () => {
    if (!actors) throw new Error('the fixture has no actors');
    const [id, name, list] = actors.schema.fields;
    expect([id, name, list].map((each) => each && leadsTo(each, actors))).toEqual([
      undefined,
      { table: 'actors', field: 'id' },
      { table: 'sources', field: 'id' },
    ]);
  });

  test('says of a cell with the values of several fields where the last is', () => {
    if (!actors) throw new Error('the fixture has no actors');
    const references = { resource: 'figures', fields: ['claim', 'key'], separator: '.' } as const;
    expect(leadsTo({ ...field, references }, actors)).toEqual({ table: 'figures', field: 'key' });
  });
});
