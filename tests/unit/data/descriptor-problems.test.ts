import { expect, test } from 'vitest';
import { readDescriptor } from '../../../src/data/package/descriptor.ts';
import { descriptorProblems } from '../../../src/data/package/descriptor-problems.ts';

interface Loose {
  name?: string;
  resources: { name: string; schema: { fields: { name?: string }[] } }[];
}

/** What is found after one thing was broken in the real description. */
function after(harm: (described: Loose) => void) {
  const described = structuredClone(readDescriptor()) as unknown as Loose;
  harm(described);
  return descriptorProblems(described);
}
const fieldsOf = ({ resources: [first] }: Loose) => first?.schema.fields ?? [];

test('the real description names every field of every table', () => {
  expect(after(() => undefined)).toEqual([]);
});

test('a field without a name is told by its place', () => {
  expect(after((described) => delete fieldsOf(described)[1]?.name)).toMatchObject([
    { field: 'sources, field 2, name', found: '', mend: 'give it the name of the column that it describes' },
  ]);
});

test('a field that is no column is told with the nearest that is', () => {
  const found = after((described) => Object.assign(fieldsOf(described)[1] ?? {}, { name: 'titel' }));
  expect(found).toMatchObject([{ found: 'titel', mend: 'did you mean “title”?' }]);
});

test('a field, or a whole table, that is not described is told', () => {
  expect(after((described) => fieldsOf(described).pop())).toMatchObject([{ field: 'sources, fields' }]);
  expect(after(({ resources }) => resources.pop())).toMatchObject([
    { field: 'resources', allowed: expect.stringContaining('a resource named') as string },
  ]);
});
