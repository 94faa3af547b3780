import { expect, test } from 'vitest';
import { ContentError } from '../../../src/data/content-error.ts';
import {
  daysLeft,
  expiryProblem,
  loadSecurityContact,
  readSecurityContact,
} from '../../../src/data/security-contact.ts';

const until = (expires: string) => ({ expires, languages: ['en'] });

test.each([
  ['', /field expires: found nothing; allowed: a day/],
  ['expires: 2027-02-30\nlanguages: [en]', /field expires: found “"2027-02-30"”; allowed: a day/],
  ['expires: 2027-11-01\nlanguages: []', /field languages: found “\[\]”; allowed: one code/],
  ['expires: 2027-11-01\nlanguages: [English!]', /codes of languages/],
  ['expires: 2027-11-01\nlanguages: [en]\nmail: x', /Unrecognized key/],
])('%j is refused, and what is allowed is said', (text, message) => {
  expect(() => readSecurityContact(text)).toThrow(ContentError);
  expect(() => readSecurityContact(text)).toThrow(message);
});

test('days are counted in UTC, whatever the clocks do in between', () => {
  expect(daysLeft(until('2027-04-01'), '2027-03-01')).toBe(31);
  expect(daysLeft(until('2027-03-01'), '2027-03-01')).toBe(0);
  expect(daysLeft(until('2027-02-28'), '2027-03-01')).toBe(-1);
});

test('something has to be done when fewer than thirty days are left, or more than a year', () => {
  const told = (expires: string): string | undefined => expiryProblem(until(expires), '2027-01-01');
  expect(told('2027-01-31')).toBeUndefined();
  expect(told('2027-01-30')).toContain('expires on 30 January 2027, in 29 days: see that mail');
  expect(told('2027-01-02')).toContain('in 1 day:');
  expect(told('2026-12-31')).toContain('expired on 31 December 2026: see that mail');
  expect(told('2028-01-02')).toBeUndefined();
  expect(told('2028-01-03')).toContain('expires only on 3 January 2028, in 367 days: set `expires`');
});

// The one test that looks at the clock, for what it watches expires by it: its message says what to do.
test('what /.well-known/security.txt says still holds today, for thirty days and more', () => {
  expect(expiryProblem(loadSecurityContact(), new Date().toISOString().slice(0, 10))).toBeUndefined();
});
