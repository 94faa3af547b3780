import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { plainGroups } from '../../../src/search/plain-groups.ts';

const document = (title: string, by?: string, status?: SearchDocument['status']): SearchDocument => ({
  kind: 'source',
  title,
  text: '',
  address: `/${title}/`,
  ...(by === undefined ? {} : { by }),
  ...(status ? { status } : {}),
});

test('neighbours from one place stand together; what somebody stands behind, and what is from nowhere, stands alone', () => {
  const groups = plainGroups([
    document('a', 'BBC'),
    document('b', 'BBC'),
    document('c', 'PA'),
    document('d', 'BBC'),
    document('e', 'BBC', 'alleged'),
    document('f', 'BBC', 'alleged'),
    document('g'),
    document('h'),
  ]);
  expect(groups.map(({ by, documents }) => `${by}: ${documents.map(({ title }) => title).join('')}`)).toEqual(
    ['BBC: ab', 'PA: c', 'BBC: d', ': e', ': f', ': g', ': h'],
  );
});
