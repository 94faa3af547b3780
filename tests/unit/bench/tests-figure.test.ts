import { expect, test } from 'vitest';
import { durations } from '../../../scripts/test-report.ts';
import { testsFigure } from '../../bench/tests-figure.ts';

const HEAD = { id: '0123456789abcdef' };
const told = (id: string, changed = false): string =>
  JSON.stringify(durations({ day: '2026-11-30', commit: { id, changed } }, 412.4, []));

test('the time of this commit’s tests is a figure that says of which day and commit it is', () => {
  const { value, note } = testsFigure(told(HEAD.id), HEAD);
  expect([value, note]).toEqual([412, 'run on 2026-11-30 at commit 0123456789']);
  expect(testsFigure(told(HEAD.id, true), HEAD).note).toContain('with files changed');
});

test.each([
  ['another commit', told('fedcba9876543210'), HEAD, /at commit fedcba9876; this is 0123456789/],
  ['no commit that is known', told('unknown'), { id: 'unknown' }, /may have been another/],
  ['nobody says what', JSON.stringify({ seconds: 410 }), HEAD, /does not say/],
  ['no run', undefined, HEAD, /has not run here/],
])('the time of %s is not measured', (_, text, now, note) => {
  const figure = testsFigure(text, now);
  expect(figure.value).toBeUndefined();
  expect(figure.note).toMatch(note);
});
