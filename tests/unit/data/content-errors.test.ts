import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/data/content-error.ts';
import type { TableName } from '../../../src/data/tables.ts';
import { copyTables, problemsIn, setCell } from '../../fixtures/tables.ts';

/** One wrong cell in the real tables: where it is, what is written there, and what the message must say. */
interface Breakage {
  readonly name: string;
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly value: string;
  /** When the message points to a part of the cell. */
  readonly found?: string;
  readonly allowed: string;
  readonly mend: string;
}

const LONG = 'A title that goes on and on until no chart on any screen has the room';

const BREAKAGES: readonly Breakage[] = [
  {
    name: 'a misspelt status',
    table: 'claims',
    id: 'register-fields',
    field: 'status',
    value: 'assesed',
    allowed: 'established, assessed, charged',
    mend: 'did you mean “assessed”?',
  },
  {
    name: 'an impossible date',
    table: 'events',
    id: 'ec-alarm-2021',
    field: 'date',
    value: '2021-02-30',
    allowed: 'a day (2021-08-24)',
    mend: 'change date',
  },
  {
    name: '29 February of an ordinary year',
    table: 'claims',
    id: 'register-fields',
    field: 'date',
    value: '2021-02-29',
    allowed: 'that year has no 29 February',
    mend: 'change date',
  },
  {
    name: 'a month padded into a day',
    table: 'events',
    id: 'ec-alarm-2021',
    field: 'date',
    value: '2021-08-00',
    allowed: 'a month (2021-08)',
    mend: 'change date',
  },
  {
    name: 'a day as the British write it',
    table: 'cases',
    id: 'uk-ec',
    field: 'disclosed',
    value: '08/08/2023',
    allowed: 'a day (2021-08-24)',
    mend: 'change disclosed',
  },
  {
    name: 'a span that ends before it begins',
    table: 'targets',
    id: 'gb-electoral-commission',
    field: 'activity',
    value: '2022-10/2021-08',
    allowed: 'EDTF',
    mend: 'change activity',
  },
  {
    name: 'an unknown source',
    table: 'claims',
    id: 'register-fields',
    field: 'sources',
    value: 'ec-notise',
    allowed: 'an id in content/data/sources.csv',
    mend: 'did you mean “ec-notice”?',
  },
  {
    name: 'an unknown country in a list',
    table: 'events',
    id: 'ec-alarm-2021',
    field: 'countries',
    value: 'GB;XQ',
    found: 'XQ',
    allowed: 'an id in content/data/countries.csv',
    mend: 'add it where it is defined',
  },
  {
    name: 'a country by its name',
    table: 'targets',
    id: 'gb-electoral-commission',
    field: 'country',
    value: 'UK',
    allowed: 'an id in content/data/countries.csv',
    mend: 'add it where it is defined',
  },
  {
    name: 'an unknown actor',
    table: 'events',
    id: 'ec-alarm-2021',
    field: 'actor',
    value: 'apt13',
    allowed: 'an id in content/data/actors.csv',
    mend: 'did you mean “apt31”?',
  },
  {
    name: 'an unknown claim in disputed_by',
    table: 'claims',
    id: 'first-access-aug-2021',
    field: 'disputed_by',
    value: 'ec-start-differ',
    allowed: 'an id in content/data/claims.csv',
    mend: 'did you mean “ec-start-differs”?',
  },
  {
    name: 'a figure of an unknown claim',
    table: 'figures',
    id: '178-accounts.accounts',
    field: 'claim',
    value: '187-accounts',
    allowed: 'an id in content/data/claims.csv',
    mend: 'did you mean “178-accounts”?',
  },
  {
    name: 'an id in capitals',
    table: 'people',
    id: 'john-pullinger',
    field: 'id',
    value: 'John-Pullinger',
    allowed: 'lower-case letters, digits and single hyphens',
    mend: 'change id',
  },
  {
    name: 'a title too long for a chart',
    table: 'events',
    id: 'ec-alarm-2021',
    field: 'title',
    value: LONG,
    allowed: 'at most 60 characters',
    mend: 'change title',
  },
  {
    name: 'a title with a full stop',
    table: 'events',
    id: 'ec-alarm-2021',
    field: 'title',
    value: 'An alarm rings.',
    allowed: 'no full stop',
    mend: 'change title',
  },
  {
    name: 'an empty title',
    table: 'events',
    id: 'ec-alarm-2021',
    field: 'title',
    value: '',
    allowed: 'must not be empty',
    mend: 'fill in title',
  },
  {
    name: 'a source without an address',
    table: 'sources',
    id: 'ec-notice',
    field: 'url',
    value: '',
    allowed: 'only kind seed may leave it empty',
    mend: 'fill in url',
  },
  {
    name: 'an address of another sort',
    table: 'sources',
    id: 'ec-notice',
    field: 'url',
    value: 'javascript:alert(1)',
    allowed: 'a full http(s) address',
    mend: 'change url',
  },
  {
    name: 'a claim without a source',
    table: 'claims',
    id: 'register-fields',
    field: 'sources',
    value: '',
    allowed: 'at least one id',
    mend: 'fill in sources',
  },
  {
    name: 'a quote that brings its own quotation marks',
    table: 'claims',
    id: 'register-fields',
    field: 'quote',
    value: '“in use”',
    allowed: 'without surrounding quotation marks',
    mend: 'change quote',
  },
  {
    name: 'a quote in straight quotation marks',
    table: 'claims',
    id: 'register-fields',
    field: 'quote',
    value: '"in use"',
    allowed: 'without surrounding quotation marks',
    mend: 'change quote',
  },
  {
    name: 'a check date in words',
    table: 'claims',
    id: 'register-fields',
    field: 'checked',
    value: 'Nov 2026',
    allowed: 'a day written 2026-11-23, or empty',
    mend: 'change checked',
  },
  {
    name: 'a check date known to the month',
    table: 'claims',
    id: 'register-fields',
    field: 'checked',
    value: '2026-11',
    allowed: 'a day written 2026-11-23, or empty',
    mend: 'change checked',
  },
  {
    name: 'a list divided by commas',
    table: 'events',
    id: 'ec-alarm-2021',
    field: 'countries',
    value: 'GB,US',
    allowed: 'ISO 3166-1',
    mend: 'separate the items of countries with ; alone: GB;US',
  },
  {
    name: 'a list with spaces',
    table: 'claims',
    id: 'register-fields',
    field: 'sources',
    value: 'ec-notice; seed-article',
    found: ' seed-article',
    allowed: 'lower-case letters',
    mend: 'with ; alone: ec-notice;seed-article',
  },
  {
    name: 'a list that ends in a separator',
    table: 'claims',
    id: 'register-fields',
    field: 'actors',
    value: 'apt31;',
    found: '',
    allowed: 'lower-case letters',
    mend: 'with ; alone: apt31',
  },
  {
    name: 'an unknown thread',
    table: 'events',
    id: 'ec-alarm-2021',
    field: 'threads',
    value: 'breach;brech',
    found: 'brech',
    allowed: 'breach, parliament',
    mend: 'did you mean “breach”?',
  },
  {
    name: 'a likelihood in another’s words',
    table: 'claims',
    id: 'recon-almost-certain',
    field: 'likelihood',
    value: 'almost certain',
    allowed: 'almost-certain, highly-likely',
    mend: 'did you mean “almost-certain”?',
  },
  {
    name: 'a response whose id is not its country and action',
    table: 'responses',
    id: 'gb-charged',
    field: 'id',
    value: 'gb-charge',
    allowed: 'the country code and the action joined by a hyphen',
    mend: 'change id',
  },
  {
    name: 'a number with separators',
    table: 'figures',
    id: 'figure-40m-basis.people',
    field: 'value',
    value: '40,000,000',
    allowed: 'a plain number without separators',
    mend: 'change value',
  },
  {
    name: 'records that are not counted',
    table: 'cases',
    id: 'uk-ec',
    field: 'records',
    value: 'about 40m',
    allowed: 'a whole number',
    mend: 'change records',
  },
  {
    name: 'a technique that is not in MITRE’s form',
    table: 'techniques',
    id: 'T1598.003',
    field: 'id',
    value: 'T1598.3',
    allowed: 'a MITRE ATT&CK technique id',
    mend: 'change id',
  },
  {
    name: 'a country that does not exist',
    table: 'countries',
    id: 'AT',
    field: 'code',
    value: 'XQ',
    allowed: 'an ISO 3166-1 alpha-2 code, or EU',
    mend: 'write one of the allowed values',
  },
];

describe('one broken cell is named by file, row and field, with what was found and how to mend it', () => {
  test.each(BREAKAGES)('$name', ({ table, id, field, value, found = value, allowed, mend }) => {
    const tables = copyTables();
    const row = setCell(tables, table, id, field, value);
    const here = problemsIn(tables).filter(
      (each) => each.row === row && each.file === `content/data/${table}.csv`,
    );
    const expected: Problem = {
      file: `content/data/${table}.csv`,
      row,
      field,
      found,
      allowed: expect.stringContaining(allowed) as string,
      mend: expect.stringContaining(mend) as string,
    };
    expect(here).toEqual([expected]);
  });
});

test('the real tables, written out again cell by cell, have no problem', () => {
  expect(problemsIn(copyTables())).toEqual([]);
});
