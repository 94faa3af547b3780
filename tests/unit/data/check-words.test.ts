import { expect, test } from 'vitest';
import { checkWords } from '../../../src/data/check-words.ts';
import { CHECKS, SEEN } from '../../../src/data/schema/fields.ts';

test.each([
  ['excerpt', 'confirmed', '2026-11-23', 'Seen in excerpt; confirmed, 23 November 2026'],
  ['read', 'corrected', '2026-11-03', 'Read whole; corrected, 3 November 2026'],
  ['excerpt', 'conflict', '2026-11-23', 'Seen in excerpt; accounts found to differ, 23 November 2026'],
  ['excerpt', 'not-found', '2026-11-23', 'Seen in excerpt; looked for again and not found, 23 November 2026'],
  ['seed', 'unchecked', '', 'From the starting article; not checked a second time'],
] as const)('%s, %s, “%s” is said “%s”', (seen, check, checked, expected) => {
  expect(checkWords({ seen, check, checked })).toBe(expected);
});

test('every pair of the closed lists has its own words', () => {
  const said = SEEN.flatMap((seen) =>
    CHECKS.map((check) => checkWords({ seen, check, checked: '2026-11-23' })),
  );
  expect(new Set(said).size).toBe(SEEN.length * CHECKS.length);
  expect(said.join()).not.toContain('undefined');
});
