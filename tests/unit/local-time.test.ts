/**
 * No time zone shows in what the site says, because its code never asks for local time. That is what lets the other tests run in one
 * zone; those of dates move through several (fixtures/zones.ts), and a second build in another zone is compared byte by byte.
 */
import { expect, test } from 'vitest';
import { FILES, read } from '../fixtures/files.ts';

const CODE = FILES.filter((file) => /^(?:src|scripts)\/.*\.(?:ts|js|astro|svelte)$/.test(file));

const LOCAL: readonly RegExp[] = [
  /\.(?:[gs]et(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset)\(/,
  /\.to(?:Locale)?(?:Date|Time)String\(|DateTimeFormat/,
  /new Date\([^()]*,/,
  /\b(?:scaleTime|timeFormat|timeParse|time(?:Year|Month|Week|Day|Hour|Minute)s?)\b/,
];
const asksForLocalTime = (code: string): boolean => LOCAL.some((pattern) => pattern.test(code));

/** A zip has no zones: its files are of noon wherever it is made. A speaker's clock is the one on their wall. */
const MEANT = ['src/surfaces/files/zip.ts', 'src/teach/slides/clock.ts'];

test('no code asks for local time, but where that is meant', () => {
  expect(CODE.filter((file) => asksForLocalTime(read(file)))).toEqual(MEANT);
});

test.each([
  'at.getFullYear()',
  'at.setHours(12)',
  'at.getTimezoneOffset()',
  "at.toLocaleDateString('en-GB')",
  'at.toTimeString()',
  "new Intl.DateTimeFormat('en-GB')",
  'new Date(2021, 0, 1)',
  "import { scaleTime } from 'd3'",
])('%s would be found', (code) => {
  expect(asksForLocalTime(code)).toBe(true);
});

test.each([
  'at.getUTCFullYear()',
  'new Date(0).setUTCFullYear(2021, 0)',
  'at.toISOString()',
  'Date.parse(day)',
])('%s is the same everywhere', (code) => {
  expect(asksForLocalTime(code)).toBe(false);
});
