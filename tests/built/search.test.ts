import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/document.ts';
import { ASKED } from '../../src/search/asked.ts';
import { createEngine } from '../../src/search/engine.ts';
import { KINDS } from '../../src/search/kinds.ts';
import { STATUS_WORDS } from '../../src/data/status.ts';
import { loadDataset } from '../../src/data/load.ts';
import { eagerScriptWeight, pageWeight } from '../bench/bytes.ts';
import { BASE, FILES, fileOf, pageAt, plain, readBytes, readText, PAGES } from './site.ts';

const { $, address } = pageAt('/search/');
const file = fileOf($('[data-search]').attr('data-search') ?? '', address) ?? '';
const documents = JSON.parse(readText(file)) as SearchDocument[];
const engine = await createEngine(documents);
const KB = 1000;

describe('what can be found', () => {
  test('is in one file, named for what is in it', () => {
    expect([...FILES].filter((each) => /^search\/.*\.json$/.test(each))).toEqual([file]);
    expect(file).toMatch(/^search\/documents-[0-9a-f]{8}\.json$/);
  });

  test('is every claim, event, source, lesson and chart, and every word and section', () => {
    const { claims, events, sources, differences, judgements } = loadDataset();
    const count = (kind: string): number => documents.filter((each) => each.kind === kind).length;
    expect([count('claim'), count('event'), count('source')]).toEqual([
      claims.length,
      events.length,
      sources.length,
    ]);
    expect(count('difference')).toBe(differences.length + judgements.length);
    expect(count('word')).toBe(pageAt('/glossary/').$('dt[id]').length);
    expect(count('chart')).toBe(
      PAGES.filter((page) => /^charts\/[\w-]+\/index\.html$/.test(page.file)).length,
    );
    expect(count('lesson')).toBe(
      PAGES.filter((page) => /^teach\/[\w-]+\/index\.html$/.test(page.file)).length,
    );
    expect(count('story')).toBeGreaterThan(pageAt('/').$('.chapter').length);
  });

  test('has an address of its own, and a title', () => {
    expect(documents.filter(({ title, address: at }) => !title || !at.startsWith('/'))).toEqual([]);
    expect(new Set(documents.map((each) => each.address)).size).toBe(documents.length);
  });

  test('is told with who stands behind it, where it is a claim or an event', () => {
    const stated = documents.filter(({ kind }) => kind === 'claim' || kind === 'event');
    expect(stated.filter(({ status, by }) => !status || !by)).toEqual([]);
  });
});

describe('the page of the search, without a script', () => {
  const links = $('.search-list a').toArray();

  test('lists all of it, each as a link, in the order of its kinds', () => {
    expect(links.map((link) => $(link).attr('href'))).toEqual(
      documents.map((each) => BASE.replace(/\/$/, '') + each.address),
    );
    const jumps = $('.search-jumps a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(jumps).toEqual(KINDS.map((kind) => `#all-${kind}`));
  });

  test('has every kind open, for whoever has no script to open it', () => {
    const kinds = $('[data-all] details');
    expect(kinds.length).toBe(KINDS.length);
    expect(kinds.filter('[open]').length).toBe(KINDS.length);
    expect(kinds.find('.search-list a').length).toBe(documents.length);
  });

  test('says beside each claim and event its status, and who makes the claim', () => {
    const wrong = documents.filter(({ kind, status, by = '' }, at) => {
      const told = plain($(links[at]).next('small').text());
      return status && told !== plain(STATUS_WORDS[status].label + (kind === 'claim' ? ` · ${by}` : ''));
    });
    expect(wrong).toEqual([]);
  });

  test('says of each source and section where it is from', () => {
    const wrong = documents.filter(
      ({ status, by }, at) =>
        !status && by && plain($(links[at]).parent().children('small').first().text()) !== plain(by),
    );
    expect(wrong).toEqual([]);
  });

  test('has a form that any page can lead to', () => {
    for (const page of ['/search/', '/404.html']) {
      const form = pageAt(page).$('form[role="search"]');
      expect([form.attr('method'), form.attr('action'), form.find('input').attr('name')], page).toEqual([
        'get',
        `${BASE}search/`,
        'q',
      ]);
    }
  });

  test('is linked from every masthead', () => {
    expect(pageAt('/').$(`.masthead a[href="${BASE}search/"]`)).toHaveLength(1);
  });
});

describe('on the real data', () => {
  /** Kind and title of what a question finds first. */
  const firstOf = (question: string): string => {
    const [first] = engine.ask(question).found;
    return first ? `${first.document.kind}: ${first.document.title}` : 'nothing';
  };
  const addressOf = (question: string): string => engine.ask(question).found[0]?.document.address ?? '';

  test.each([
    ['APT31', 'word: APT31'],
    ['apt 31', 'word: APT31'],
    ['web shell', 'word: Web shell'],
    ['webshell', 'word: Web shell'],
    ['attribution', 'word: Attribution'],
    ['sanctions', 'word: Sanction'],
    ['five eyes', 'word: Five Eyes'],
    ['chargé d’affaires', 'word: Chargé d’affaires'],
    ['charge d affaires', 'word: Chargé d’affaires'],
    ['zero day', 'word: Zero-day'],
    ['ipac', 'word: IPAC'],
    ['electoral regist', 'word: Electoral register'],
    ['dwel', 'word: Dwell time'],
    ['proxy shell', 'word: ProxyShell'],
    ['First entry Electoral Commission', 'event: First entry to the Electoral Commission’s servers'],
    ['Finnish security service APT31', 'event: Finnish security service names APT31'],
  ])('“%s” finds %s', (question, first) => {
    expect(firstOf(question)).toBe(first);
  });

  test.each([
    ['24 august 2021', '/claims/first-actor-24-aug-2021/'],
    ['closed register dowden', '/claims/'],
    ['microsft exchange', '/glossary/#microsoft-exchange'],
    ['who did it', '/#who-did-it'],
    ['43 accounts', '/claims/'],
    ['Ni Gaobin', '/claims/'],
    ['reconnaisance', '/glossary/#reconnaissance'],
    ['lesson register worth', '/teach/register/'],
  ])('“%s” leads first to %s', (question, start) => {
    expect(addressOf(question)).toContain(start);
  });

  test.each([
    ['how many parliamentarians', '/charts/how-many-parliamentarians/'],
    ['how many mps', '/charts/how-many-parliamentarians/'],
    ['was my data stolen', '/claims/files-taken-unknown/'],
    ['was my data stolen', '/claims/ico-no-misuse-found/'],
  ])('“%s” finds %s first or second', (question, address) => {
    expect(
      engine
        .ask(question)
        .found.slice(0, 2)
        .map((each) => each.document.address),
    ).toContain(address);
  });

  test('every question in readers’ words is answered by something that is there', () => {
    const there = new Set(documents.map((each) => each.address));
    expect(Object.keys(ASKED).filter((each) => !there.has(each as `/${string}`))).toEqual([]);
  });

  test('a charge that was filed is no fine', () => {
    const [first] = engine.ask('fined').found;
    expect(`${first?.document.title ?? ''} ${first?.document.text ?? ''}`).toMatch(/\bfine\b/);
    for (const { terms } of engine.ask('fined').found) expect([...terms]).not.toContain('filed');
  });

  test.each([
    ['IDS', /Iain Duncan Smith/],
    ['£', /£|pounds/],
    ['250,000', /250,000/],
  ])('“%s” finds %s', (question, words) => {
    const found = engine.ask(question).found.slice(0, 3);
    expect(found.length).toBeGreaterThan(0);
    const wrong = found.filter(
      ({ document: { title, text, by = '' } }) => !words.test(`${title} ${text} ${by}`),
    );
    expect(wrong.map((each) => each.document.title)).toEqual([]);
  });

  test('what was looked for instead of what was typed is said', () => {
    expect(engine.ask('electroal comission').instead).toBe('electoral commission');
    expect(engine.ask('electoral commission')).not.toHaveProperty('instead');
  });

  test('a month finds claims and events of that month', () => {
    const found = engine.ask('march 2024').found.slice(0, 20);
    expect(
      found.filter(
        ({ document: { when, title, text } }) => !`${when ?? ''} ${title} ${text}`.includes('March'),
      ),
    ).toEqual([]);
    expect(found.length).toBe(20);
  });

  test.each(['2021-08-24', '24 August 2021', '24th august 2021', 'August 24, 2021'])(
    '“%s” finds the events of that day, before what only names it',
    (question) => {
      const day = documents.filter(({ when }) => when === '24 August 2021');
      expect(day.some(({ kind }) => kind === 'event')).toBe(true);
      const found = engine.ask(question).found.map(({ document }) => document.address);
      expect(new Set(found.slice(0, day.length))).toEqual(new Set(day.map((each) => each.address)));
    },
  );

  test('every day on which an event is dated finds that event, written as ISO 8601 writes it', () => {
    const days = loadDataset().events.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date.edtf));
    expect(days.length).toBeGreaterThan(50);
    const missed = days.filter(
      ({ title, date }) => !engine.ask(date.edtf).found.some(({ document }) => document.title === title),
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('a difference is found by what its accounts say, on its own page', () => {
    const { differences } = loadDataset();
    const missed = differences.filter(
      ({ id, title }) => addressOf(title) !== `/differences/#difference-${id}`,
    );
    expect(missed.map(({ title }) => `${title}: ${addressOf(title)}`)).toEqual([]);
  });

  test('somebody charged is never found without the word', () => {
    const found = engine.ask('Cheng Feng').found;
    expect(found.length).toBeGreaterThan(0);
    expect(
      found.filter(
        ({ document: { title, text, status } }) => !/charged|alleg/.test(`${title} ${text} ${status ?? ''}`),
      ),
    ).toEqual([]);
  });
});

describe('the search is light', () => {
  test('its page, with its list, weighs at most 58 kB', () => {
    expect(pageWeight('search/index.html').gzip).toBeLessThanOrEqual(58 * KB);
  });

  test('its script weighs at most 14.5 kB, with the library and with what every page has', () => {
    expect(eagerScriptWeight('search/index.html').gzip).toBeGreaterThan(5 * KB);
    expect(eagerScriptWeight('search/index.html').gzip).toBeLessThanOrEqual(14.5 * KB);
  });

  test('what it loads when it is first wanted weighs at most 110 kB', () => {
    expect(gzipSync(readBytes(file), { level: 9 }).length).toBeLessThanOrEqual(110 * KB);
  });
});
