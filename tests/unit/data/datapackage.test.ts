import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { THREADS } from '../../../src/data/kinds.ts';
import { DATA_FOLDER } from '../../../src/data/load.ts';
import { TABLES, TABLE_NAMES, type TableName } from '../../../src/data/tables.ts';
import { copyTables } from '../../fixtures/tables.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
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

/** The allowed values of a column of the code’s schema, empty left out: it is a missing value, and no value. */
function allowedBy(schema: z.ZodType): readonly string[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options.map(String).filter(Boolean);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String).filter(Boolean);
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const parts = schema.options.map((part) => allowedBy(part as z.ZodType));
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

/** A table’s columns as the code reads them. */
const shapeOf = (name: TableName): Readonly<Record<string, z.ZodType>> =>
  (TABLES[name].schema as unknown as z.ZodObject).shape;

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
    const described = schema.fields.map((field) => [field.name, field.constraints?.enum]);
    const allowed = schema.fields.map((field) => {
      const column = shapeOf(name)[field.name];
      return [field.name, column && allowedBy(column)];
    });
    expect(described).toEqual(allowed);
  });

  // The address of a source may be empty by its own rule, and not by its row's.
  test('says of each field whether it may be empty, as the schema does', () => {
    const described = schema.fields.map((field) => [field.name, field.constraints?.required === true]);
    const needed = schema.fields.map((field) => [
      field.name,
      shapeOf(name)[field.name]?.safeParse('').success === false,
    ]);
    expect(described).toEqual(needed);
  });

  test('describes the table and every field in a sentence', () => {
    const sentence = /^\S+ .+\.$/su;
    expect([
      schema.fields.filter(({ description }) => !sentence.test(description)).map((field) => field.name),
    ]).toEqual([[]]);
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
