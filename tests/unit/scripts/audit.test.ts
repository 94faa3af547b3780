import { describe, expect, test } from 'vitest';
import { auditReport, verdict } from '../../../scripts/audit-report.ts';

const advisory = { title: 'Reads what it should not', url: 'https://github.com/advisories/GHSA-made-up' };
const answer = (vulnerabilities: object): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities });

test('nothing found is a clean answer', () => {
  expect(auditReport(answer({}))).toEqual({ asked: true, lines: [] });
});

test('a weakness is told with how bad it is, where it is from and what mends it', () => {
  const { asked, lines } = auditReport(
    answer({
      one: {
        name: 'one',
        severity: 'high',
        via: [advisory],
        fixAvailable: { name: 'one', version: '2.0.0' },
      },
      two: { name: 'two', severity: 'high', via: ['one'], fixAvailable: false },
    }),
  );
  expect(asked).toBe(true);
  expect(lines).toEqual([
    `one (high; mended by one 2.0.0): ${advisory.title}, ${advisory.url}`,
    'two (high; not mended yet): through one',
  ]);
});

test.each([
  [
    'an error of npm',
    '{"message":"audit endpoint returned an error","error":{"summary":"","detail":""}}',
    'endpoint',
  ],
  ['an error without words', '{"error":{"summary":"","detail":""}}', 'did not say'],
  ['no answer', '', 'no answer'],
  ['a web page', '<html>', 'no answer'],
])('%s is not taken for a clean answer', (_, text, why) => {
  const { asked, lines } = auditReport(text);
  expect(asked).toBe(false);
  expect(lines.join()).toContain(why);
});

describe('a release', () => {
  const unasked = { asked: false, lines: ['no network'] };

  test('goes out when nothing is known', () => {
    expect(verdict({ asked: true, lines: [] }, false)).toMatchObject({ failed: false });
  });

  test.each([true, false])('does not with a known weakness, offline or not: %s', (offline) => {
    const { failed, words } = verdict({ asked: true, lines: ['one (high)'] }, offline);
    expect(failed).toBe(true);
    expect(words).toContain('1 package has known weaknesses:\n  one (high)');
  });

  test('does not when nobody could be asked, unless that was said before', () => {
    expect(verdict(unasked, false).failed).toBe(true);
    expect(verdict(unasked, true).failed).toBe(false);
    for (const offline of [true, false])
      expect(verdict(unasked, offline).words).toMatch(/^NOT AUDITED.*no network/);
  });
});
