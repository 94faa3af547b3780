import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { ArgumentError, readArguments } from '../../review/arguments.ts';
import { kindOf, KINDS, newestPinned, slidesOf, someClaims } from '../../review/pages.ts';
import { paperPictures } from '../../review/pictures.ts';
import { sheetHtml, type Compared } from '../../review/sheet.ts';

describe('what is asked for', () => {
  test('is everything, or some kinds in their order', () => {
    expect(readArguments([])).toEqual({ kinds: KINDS, built: false });
    expect(readArguments(['--only', 'claims, charts', '--built'])).toEqual({
      ...{ kinds: ['charts', 'claims'], built: true },
    });
    expect(readArguments(['--help'])).toBeUndefined();
  });

  test.each([[['--only', 'chart']], [['--all']], [['charts']]])('%j is refused', (words) => {
    expect(() => readArguments(words)).toThrow(ArgumentError);
  });
});

describe('which pages are seen', () => {
  test.each([
    ['', 'story'],
    ['charts/', 'charts'],
    ['embed/a-chart/', 'embeds'],
    ['teach/a-lesson/slides/', 'slides'],
    ['teach/a-lesson/worksheet/', 'lessons'],
    ['claims/a-claim/', 'claims'],
    ['404.html', 'pages'],
  ])('%j is of kind %s', (address, kind) => {
    expect(kindOf(address)).toBe(kind);
  });

  test('of claims: the longest, the shortest and one of each status, each once and with the reason', () => {
    const claims = [
      { address: 'claims/a/', status: 'alleged', bytes: 3 },
      { address: 'claims/b/', status: 'alleged', bytes: 9 },
      { address: 'claims/c/', status: 'denied', bytes: 1 },
      { address: 'claims/d/', status: 'denied', bytes: 2 },
    ];
    expect(someClaims(claims).map(({ address, why }) => [address, why])).toEqual([
      ['claims/b/', 'the longest'],
      ['claims/c/', 'the shortest, the first that is denied'],
      ['claims/a/', 'the first that is alleged'],
    ]);
  });

  test('of frozen copies: the newest of each chart', () => {
    expect(newestPinned(['pinned/a/2026-01-01/', 'pinned/a/2026-02-01/', 'pinned/b/2026-01-01/'])).toEqual([
      'pinned/a/2026-02-01/',
      'pinned/b/2026-01-01/',
    ]);
  });

  test('of a deck: every slide, at its own address', () => {
    const html =
      '<section class="slide chart" id="one"></section><section id="no"></section><section id="two" class="slide">';
    expect(slidesOf('teach/x/slides/', html).map(({ address }) => address)).toEqual([
      'teach/x/slides/#one',
      'teach/x/slides/#two',
    ]);
  });
});

describe('the page to look through', () => {
  const shot: Compared = {
    kind: 'charts',
    address: 'charts/a/',
    look: '360 light',
    pictures: ['charts/a-360-light.webp'],
    earlier: ['charts/a-360-light.webp'],
    since: 'changed',
  };
  const page = (shots: Compared[], complaints: { address: string; what: string }[] = []) =>
    load(sheetHtml({ edition: 'version <1>', shots, complaints, now: 'now', before: 'before' }));

  test('shows each picture, and the one before beside it where it changed', () => {
    const sources = (since: Compared['since']): (string | undefined)[] => {
      const $ = page([{ ...shot, since }]);
      return $('figure img')
        .toArray()
        .map((each) => $(each).attr('src'));
    };
    expect(sources('changed')).toEqual(['now/charts/a-360-light.webp', 'before/charts/a-360-light.webp']);
    expect(sources('same')).toEqual(['now/charts/a-360-light.webp']);
  });

  test('says what went wrong, as text', () => {
    const $ = page([shot], [{ address: 'charts/a/', what: 'threw <b>' }]);
    expect($('.bad li').text()).toBe('/charts/a/ threw <b>');
    expect($('header b').text()).toBe('version <1>');
    expect(page([shot])('.bad')).toHaveLength(0);
  });

  test('leads to the paper that pictures are of', () => {
    const $ = page([{ ...shot, look: 'print', pictures: ['charts/a-1.jpg'], pdf: 'charts/a.pdf' }]);
    expect($('figcaption a').attr('href')).toBe('now/charts/a.pdf');
  });
});

test('paper of which there are no pictures is a complaint, not a gap', () => {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  // Any program will do that makes none.
  expect(() => paperPictures(process.execPath, folder, 'a.pdf')).toThrow(/no pictures of a\.pdf: \S/);
  rmSync(folder, { recursive: true });
});
