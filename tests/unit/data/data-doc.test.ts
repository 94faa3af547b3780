import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDescriptor } from '../../../src/data/package/descriptor.ts';
import { TABLES } from '../../../src/data/tables.ts';

const DOC = readFileSync('docs/data.md', 'utf8');
/** Parts of docs/data.md by the table in their heading. */
const parts = new Map(
  [...DOC.matchAll(/^## `([a-z]+)\.csv`\n([\s\S]*?)(?=^## |$(?![\s\S]))/gm)].map(
    ([, name = '', text = '']) => [name, text],
  ),
);
const SHARED = DOC.slice(DOC.indexOf('Shared fields'), DOC.indexOf('## `'));

describe.each(readDescriptor().resources)('docs/data.md on $path', ({ name, schema }) => {
  const part = parts.get(name) ?? '';

  test('lists its columns, in order', () => {
    expect(/^\s*`([a-z_,]+)`/.exec(part)?.[1]).toBe(TABLES[name].columns.join(','));
  });

  test('names every allowed value', () => {
    const missing = schema.fields.flatMap((field) =>
      (field.constraints?.enum ?? []).filter(
        (value) =>
          !part.includes(`\`${value}\``) &&
          !(SHARED.includes(`| \`${field.name}\` |`) && SHARED.includes(`\`${value}\``)),
      ),
    );
    expect(missing).toEqual([]);
  });
});

test('docs/data.md tells of no table that there is not', () => {
  expect([...parts.keys()].sort()).toEqual(Object.keys(TABLES).sort());
});
