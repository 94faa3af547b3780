import { expect, test } from 'vitest';
import { shown, telling } from '../../../src/charts/kit/parts.ts';

test('a piece of two parts is shown while either is told', () => {
  expect(shown(['dwell', 'untold'])).toBe('max(var(--on-dwell,0),var(--on-untold,0),var(--rest,1))');
});

test('a piece that belongs only to its part is hidden otherwise', () => {
  expect(shown(['dwell'], true)).toBe('max(var(--on-dwell,0),0)');
});

test('telling a part sets the names the pieces read', () => {
  expect(telling('dwell')).toContain('--on-dwell:1');
});
