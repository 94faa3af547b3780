import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { bodyReader } from '../../../src/ledger/bodies.ts';

const organisations = [
  { id: 'ico', name: 'Information Commissioner’s Office', short: 'ICO' },
  { id: 'fcdo', name: 'Foreign, Commonwealth and Development Office', short: 'FCDO' },
  { id: 'us-doj', name: 'US Department of Justice', short: 'DOJ' },
  { id: 'uk-government', name: 'UK Government', short: '' },
  { id: 'the-guardian', name: 'The Guardian', short: '' },
  { id: 'ofsi', name: 'HM Treasury, Office of Financial Sanctions Implementation', short: 'OFSI' },
];
const people = [
  { name: 'Oliver Dowden', organisation: 'UK Government' },
  { name: 'Wesley Wark', organisation: '' },
  { name: 'Olivier Cadic', organisation: 'French Senate' },
];
const read = bodyReader(organisations, people);
const ids = (speaker: string): string[] => read(speaker).map(({ id }) => id);

test.each([
  ['ICO', 'ico'],
  ['Information Commissioner’s Office', 'ico'],
  ['ICO, as summarised by GDPRhub and Security.NL', 'ico'],
  ['ICO, as reported by The Guardian', 'ico'],
  ['Stephen Bonner, ICO', 'ico'],
  ['FCDO, via Reuters', 'fcdo'],
  ['HM Treasury (OFSI)', 'ofsi'],
  ['UK Government (MHCLG)', 'uk-government'],
  ['ICO and agencies of twelve other countries', 'ico'],
])('%s speaks as %s', (speaker, id) => {
  expect(ids(speaker)).toEqual([id]);
});

describe('a person', () => {
  test('speaks for the office the table of people gives them, whoever carried it', () => {
    expect(ids('Oliver Dowden, reported by The Guardian')).toEqual(['uk-government']);
    expect(ids('Sir Oliver Dowden MP, in the Commons')).toEqual(['uk-government']);
  });

  test('whose office is in no table is read by the office’s name', () => {
    expect(read('Olivier Cadic')).toEqual([{ id: 'french-senate', name: 'French Senate' }]);
  });

  test('without an office speaks for themselves', () => {
    expect(read('Dr Wesley Wark, evidence to Canadian MPs')).toEqual([
      { id: 'wesley-wark', name: 'Wesley Wark' },
    ]);
  });
});

test('prosecutors are the department they work for, whoever read their charges', () => {
  expect(ids('US prosecutors, in press reports')).toEqual(['us-doj']);
  expect(ids('US Attorney’s Office, Eastern District of New York')).toEqual(['us-doj']);
});

test('several speakers are several bodies, each once', () => {
  expect(ids('UK Government; ICO')).toEqual(['uk-government', 'ico']);
  expect(ids('US Department of Justice; US prosecutors')).toEqual(['us-doj']);
});

test('reports named together are one body, a newsroom is its own', () => {
  expect(ids('Trade press, from the ICO reprimand')).toEqual(['press']);
  expect(ids('The Guardian')).toEqual(['the-guardian']);
  expect(ids('Sky News, as carried by two digests')).toEqual(['sky-news']);
});

test('an abbreviation stands behind the name, another short name does not', () => {
  expect(read('ICO')[0]?.name).toBe('Information Commissioner’s Office (ICO)');
  expect(read('The Guardian')[0]?.name).toBe('The Guardian');
});

test('every speaker of the data is somebody, and there are far fewer bodies than ways of naming them', () => {
  const { claims, organisations: known, people: named } = loadDataset();
  const bodiesOf = bodyReader(known, named);
  const speakers = new Set(claims.map(({ speaker }) => speaker));
  const bodies = [...speakers].flatMap((speaker) => bodiesOf(speaker));
  expect([...speakers].filter((speaker) => bodiesOf(speaker).length === 0)).toEqual([]);
  expect(bodies.filter(({ id, name }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || name.trim() === '')).toEqual(
    [],
  );
  expect(new Set(bodies.map(({ id }) => id)).size).toBeLessThan(speakers.size * 0.7);
});
