import { expect, test } from 'vitest';
import { cleanBase } from '../../../src/site/base-path.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['any', '/any/'],
  ['/any/base', '/any/base/'],
  ['any//base//', '/any/base/'],
])('%j stands at %s', (typed, base) => {
  expect(cleanBase(typed)).toBe(base);
});
