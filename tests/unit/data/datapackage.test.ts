import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVENT_KIND_IDS, THREADS } from '../../../src/data/kinds.ts';
import { DATA_FOLDER } from '../../../src/data/load.ts';
import { NATIONS } from '../../../src/data/schema/curriculum.ts';
import * as fields from '../../../src/data/schema/fields.ts';
import * as rows from '../../../src/data/schema/rows.ts';
import { STATUSES } from '../../../src/data/status.ts';
import { TABLES, TABLE_NAMES, type TableName } from '../../../src/data/tables.ts';
import { WORDING_DIMENSIONS, WORDING_SIDES } from '../../../src/data/wording-lists.ts';
import { copyTables } from '../../fixtures/tables.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}
interface Resource {
  readonly name: TableName;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const { resources } = JSON.parse(readFileSync(join(DATA_FOLDER, 'datapackage.json'), 'utf8')) as {
  resources: readonly Resource[];
};
const tables = copyTables();
const byName = new Map(resources.map((resource) => [resource.name as string, resource]));
const fieldsOf = (name: string): string[] =>
  (byName.get(name)?.schema.fields ?? []).map((field) => field.name);

/** The closed lists of the schema, by table and field; `*` is every table that has the field. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  '*.status': STATUSES,
  '*.seen': fields.SEEN,
  '*.check': fields.CHECKS,
  '*.likelihood': fields.LIKELIHOODS,
  'sources.kind': rows.SOURCE_KINDS,
  'claims.topic': rows.TOPICS,
  'figures.qualifier': rows.QUALIFIERS,
  'events.kind': EVENT_KIND_IDS,
  'countries.five_eyes': ['yes', 'no'],
  'curriculum.nation': NATIONS,
  'targets.kind': rows.TARGET_KINDS,
  'responses.action': rows.RESPONSE_ACTIONS,
  'responses.answer': rows.RESPONSE_ANSWERS,
  'wordings.side': WORDING_SIDES,
  'wordings.dimension': WORDING_DIMENSIONS,
  'wordings.outside': ['yes', ''],
  'cases.cause': rows.CASE_CAUSES,
  'people.kind': rows.PERSON_KINDS,
  'organisations.kind': rows.ORGANISATION_KINDS,
  'relations.kind': rows.RELATION_KINDS,
};

test('the package lists every table once, and no file is left out', () => {
  expect(resources.map(({ name }) => name).sort()).toEqual([...TABLE_NAMES].sort());
  const files = readdirSync(DATA_FOLDER).filter((name) => name.endsWith('.csv'));
  expect(resources.map(({ path }) => path).sort()).toEqual(files.sort());
});

describe.each(resources)('$path', ({ name, schema }) => {
  const [header = [], ...body] = tables[name];

  test('has the described fields, in the order of its header and of the schema', () => {
    expect(fieldsOf(name)).toEqual(header);
    expect(fieldsOf(name)).toEqual(TABLES[name].columns);
  });

  test('has closed lists that are the schema’s own', () => {
    const described = schema.fields.flatMap((field) =>
      field.constraints?.enum ? [[field.name, field.constraints.enum]] : [],
    );
    const closed = schema.fields.flatMap((field) => {
      const list = CLOSED[`${name}.${field.name}`] ?? CLOSED[`*.${field.name}`];
      return list ? [[field.name, list]] : [];
    });
    expect(described).toEqual(closed);
  });

  test('has a key that tells its rows apart', () => {
    const places = schema.primaryKey.map((key) => header.indexOf(key));
    expect(places).not.toContain(-1);
    expect(new Set(body.map((row) => JSON.stringify(places.map((place) => row[place])))).size).toBe(
      body.length,
    );
  });

  test('points only to fields of tables that are there', () => {
    for (const { fields: own, reference } of schema.foreignKeys ?? []) {
      expect(fieldsOf(name)).toEqual(expect.arrayContaining([...own]));
      expect(fieldsOf(reference.resource)).toEqual(expect.arrayContaining([...reference.fields]));
    }
  });

  test('says where each single id of the code’s references leads', () => {
    const lists = new Set(schema.fields.filter(({ type }) => type === 'list').map((field) => field.name));
    const said = (schema.foreignKeys ?? []).map((key) => `${key.fields.join()} → ${key.reference.resource}`);
    const known = TABLES[name].references
      .filter(({ field }) => !lists.has(field))
      .map(({ field, table }) => `${field} → ${table}`);
    expect(said.sort()).toEqual(known.sort());
  });

  test('has cells that keep the described constraints', () => {
    const wrong = schema.fields.flatMap(({ name: field, constraints = {} }, place) => {
      const pattern = new RegExp(constraints.pattern ?? '', 'u');
      const isWrong = (cell: string): boolean =>
        cell === ''
          ? constraints.required === true
          : !pattern.test(cell) || constraints.enum?.includes(cell) === false;
      return body
        .filter((row) => isWrong(row[place] ?? ''))
        .map((row) => `${row[0] ?? ''}.${field}: ${row[place] ?? ''}`);
    });
    expect(wrong).toEqual([]);
  });
});

test('threads are a list of the schema’s own names', () => {
  const place = tables.events[0]?.indexOf('threads') ?? -1;
  const used = new Set(tables.events.slice(1).flatMap((row) => (row[place] ?? '').split(';')));
  expect([...used].filter((each) => !THREADS.some((thread) => thread === each))).toEqual([]);
});
