import { describe, expect, test } from 'vitest';
import { ContentError, type Problem } from '../../../src/data/content-error.ts';
import {
  changeWords,
  concerns,
  withClaims,
  isMarked,
  markWords,
  noticesWords,
  touches,
  touchesPage,
  type Correction,
} from '../../../src/surfaces/corrections.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { pagesOf } from '../../../src/surfaces/known-pages.ts';
import { readCorrections } from '../../../src/surfaces/read-corrections.ts';

const CHARTS = ['breach-timeline', 'target-map'];
const made = (part: Partial<Correction> = {}): Correction => ({
  id: '2026-12-03-a-month',
  date: '2026-12-03',
  kind: 'correction',
  title: 'A month too many',
  pages: ['/charts/breach-timeline/'],
  said: '“11 months”',
  says: '“about 10 months”',
  ...part,
});

describe('the claims that a correction’s own words link to', () => {
  const words =
    '[this](/claims/a-claim/) and [that](/claims/b/), [a chart](/charts/target-map/), [all](/claims/), [a](/claims/a-claim/)';

  test('are among its pages, each once, after those it names', () => {
    const found = withClaims(made({ pages: ['/', '/claims/b/'] }), words);
    expect(found.pages).toEqual(['/', '/claims/b/', '/claims/a-claim/']);
    expect(concerns(found, '/claims/a-claim/')).toBe(true);
  });

  test('wear no notice for an update', () => {
    expect(withClaims(made({ kind: 'update' }), words).pages).toEqual(made().pages);
  });
});

describe('a correction touches a chart', () => {
  test.each([
    [['/charts/breach-timeline/'], [true, false]],
    [
      ['/', '/claims/', '/charts/target-map/'],
      [false, true],
    ],
    [['/charts/'], [true, true]],
    [['/charts/breach-timeline/#event-ec-alarm-2021'], [true, false]],
    [['/charts/target-map/?from=2021'], [false, true]],
    [
      ['/', '/sources/#a', '/pinned/breach-timeline/2026-11-23/'],
      [false, false],
    ],
  ])('%j', (pages, touched) => {
    expect(CHARTS.map((chart) => touches(made({ pages }), chart))).toEqual(touched);
  });
});

describe('a correction concerns a place', () => {
  test.each([
    ['/#the-emails', '/#the-emails', true],
    ['/#the-emails', '/#the-map', false],
    ['/#the-emails', '/', false],
    ['/', '/#the-emails', false],
    ['/claims/#ico', '/claims/ico/', true],
    ['/claims/ico/', '/claims/ico/', true],
    ['/claims/ico/', '/claims/', false],
    ['/glossary/?text=plain#patch', '/glossary/#patch', true],
    ['/teach/a/', '/teach/a/worksheet/', true],
    ['/teach/a/worksheet/', '/teach/a/', true],
    ['/teach/a/worksheet/', '/teach/a/slides/', false],
    ['/teach/a/', '/teach/b/', false],
    ['/teach/a/', '/teach/', false],
    ['/teach/', '/teach/a/', false],
    ['/charts/', '/charts/target-map/', true],
    ['/charts/target-map/', '/charts/', false],
  ])('listed as %s: %s, %s', (listed, page, is) => {
    expect(concerns(made({ pages: [listed] }), page)).toBe(is);
  });

  test('and touches the whole page that the place is on', () => {
    expect(touchesPage(made({ pages: ['/#the-emails'] }), '/')).toBe(true);
    expect(touchesPage(made({ pages: ['/glossary/#patch'] }), '/glossary/')).toBe(true);
    expect(touchesPage(made({ pages: ['/glossary/#patch'] }), '/')).toBe(false);
  });
});

describe('the mark', () => {
  const corrected = made();
  const clarified = made({ date: '2026-12-09', kind: 'clarification' });

  test('is for what was wrong or unclear, not for what is new', () => {
    expect([corrected, clarified, made({ kind: 'update' })].map(isMarked)).toEqual([true, true, false]);
  });

  test('says what was done and when', () => {
    expect(markWords([corrected])).toBe('Corrected 3 December 2026');
    expect(markWords([clarified])).toBe('Clarified 9 December 2026');
  });

  test('does not hide that something was wrong behind what was only unclear', () => {
    expect(markWords([clarified, corrected])).toBe('Corrected 3 December 2026 (2 notes)');
    expect(markWords([made({ date: '2026-12-10' }), corrected])).toBe('Corrected 10 December 2026 (2 notes)');
  });
});

describe('the words before and after', () => {
  test('are what it said of a correction, what was unclear of a clarification, and none of an update', () => {
    const labels = (kind: 'correction' | 'clarification' | 'update'): string[] =>
      changeWords({ kind, said: 'a', says: 'b' }).map(([label, words]) => `${label}: ${words}`);
    expect(labels('correction')).toEqual(['It said: a', 'It says now: b']);
    expect(labels('clarification')).toEqual(['What was unclear: a', 'What this site says: b']);
    expect(labels('update')).toEqual([]);
  });
});

describe('what corrections say', () => {
  const { id, ...said } = made();
  const known = {
    pages: pagesOf({
      charts: CHARTS,
      chapters: ['the-emails'],
      sections: ['fourteen-months'],
      lessons: ['open-door'],
      terms: ['patch', 'apt31'],
      data: loadDataset(),
    }),
    updated: '2026-12-09',
  };
  const read = (files: Record<string, unknown>): readonly Correction[] =>
    readCorrections(new Map(Object.entries(files)), known);
  const problemsIn = (part: Record<string, unknown>): readonly Problem[] => {
    try {
      read({ [id]: { ...said, ...part } });
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    }
    return [];
  };

  test('has a title that fits a line', () => {
    const [problem, ...more] = problemsIn({ title: 'A'.repeat(101) });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ field: 'title', allowed: 'at most 100 characters' });
    expect(problemsIn({ title: 'A'.repeat(100) })).toEqual([]);
  });

  test('is read newest first; of one day, by the name of the file', () => {
    const files = {
      '2026-12-03-a': said,
      '2026-12-04-b': { ...said, date: '2026-12-04' },
      '2026-12-03-c': said,
    };
    expect(read(files).map((each) => each.id)).toEqual(['2026-12-04-b', '2026-12-03-c', '2026-12-03-a']);
    expect(read({ [id]: said })).toEqual([made()]);
  });

  test.each([
    ['/charts/breach-timelin/', 'did you mean “/charts/breach-timeline/”?'],
    ['/charts/breach-timeline', 'did you mean “/charts/breach-timeline/”?'],
    ['/chart/target-map/', 'did you mean “/charts/target-map/”?'],
    ['/Charts/target-map/', 'did you mean “/charts/target-map/”?'],
    ['/embed/target-map/', 'did you mean “/charts/target-map/”?'],
    ['/charts/a-chart-that-never-was/', 'write one of the allowed values'],
    ['/#the-email', 'did you mean “/#the-emails”?'],
    ['/#fourteen-month', 'did you mean “/#fourteen-months”?'],
    ['/glossary/#apt', 'did you mean “/glossary/#'],
    ['/glossary/#pach', 'did you mean “/glossary/#patch”?'],
    ['/teach/open-doors/', 'did you mean “/teach/open-door/”?'],
    ['/teach/open-door/worksheets/', 'did you mean “/teach/open-door/worksheet/”?'],
    ['/claims/ico-told-72-hour/', 'did you mean “/claims/ico-told-72-hours/”?'],
    ['/sources/#phia-gov', 'did you mean “/sources/#phia-govuk”?'],
    ['/abut/', 'did you mean “/about/”?'],
    ['/pinned/target-map/2026-11-23/', 'a pinned copy never changes'],
  ])('is stopped at %s, which is no page', (page, mend) => {
    const [problem, ...more] = problemsIn({ pages: ['/', page] });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: `content/corrections/${id}.md`, field: 'pages', found: page });
    expect(problem?.allowed).toContain('/charts/ is all charts');
    expect(problem?.mend).toContain(mend);
  });

  test('may name every kind of page and place, and a chart’s rows and views', () => {
    const pages = [
      '/',
      '/about/',
      '/corrections/',
      '/charts/',
      '/charts/target-map/?from=2021#table',
      '/#the-emails',
      '/#the-emails-in-full',
      '/#fourteen-months',
      '/#target-map',
      '/#event-ec-alarm-2021',
      '/#country-GB',
      '/claims/',
      '/claims/ico-told-72-hours/',
      '/claims/#ico-told-72-hours',
      '/teach/open-door/slides/#first',
      '/glossary/#patch',
      '/sources/#phia-govuk',
    ];
    expect(problemsIn({ pages })).toEqual([]);
  });

  test('is stopped at a day that its file’s name does not have', () => {
    const [problem, ...more] = problemsIn({ date: '2026-12-04' });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ field: 'date', found: '2026-12-04' });
    expect(problem?.allowed).toContain('the file’s name');
  });

  test('is stopped at a day after the last change that the first screen tells of', () => {
    const later = { ...said, date: '2026-12-10' };
    expect(() => read({ '2026-12-10-a': later })).toThrow(
      /no later than 2026-12-09[\s\S]*set updated: '2026-12-10'/,
    );
    expect(read({ '2026-12-09-a': { ...said, date: '2026-12-09' } })).toHaveLength(1);
  });

  test.each([
    ['date', { date: '2026-12-03T00:00:00.000Z' }, '2026-12-03T00:00:00.000Z', 'in quotes'],
    ['kind', { kind: 'corection' }, 'corection', 'correction, clarification'],
    ['title', { title: undefined }, '', 'expected string'],
    ['pages', { pages: ['charts/target-map/'] }, 'charts/target-map/', 'must start with "/"'],
    ['pages', { pages: [] }, '[]', '>=1'],
    ['title', { title: ' ' }, ' ', 'a few words'],
    ['said', { said: undefined }, '', 'what it said before: a correction says'],
    ['says', { says: undefined }, '', 'what it says now'],
    ['says', { says: '“11 months” ' }, '“11 months” ', 'other than those of said'],
    ['said', { said: '' }, '', 'a few words'],
    ['said', { kind: 'update' }, '“11 months”', 'nothing for an update'],
    [null, { page: '/' }, 'page', 'docs/writing.md'],
  ])('is stopped at a wrong %s', (field, part, found, allowed) => {
    const [problem, ...more] = problemsIn(part);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: `content/corrections/${id}.md`, field, found });
    expect(problem?.allowed).toContain(allowed);
  });

  test('is said all at once', () => {
    const wrong = { ...said, pages: ['/charts/target-mop/'] };
    expect(() => read({ one: wrong, two: { ...said, kind: '' } })).toThrow(
      /^3 things[\s\S]*two\.md, field kind[\s\S]*one\.md, field pages[\s\S]*one\.md, field date/,
    );
  });
});

describe('several notices in one line', () => {
  const on = (kind: Correction['kind'], date: string): Correction => made({ kind, date });

  test.each([
    [
      [
        ['clarification', '2026-11-29'],
        ['clarification', '2026-11-29'],
      ],
      '2 clarifications on 29 November 2026',
    ],
    [
      [
        ['clarification', '2026-12-03'],
        ['correction', '2026-11-29'],
      ],
      '1 correction and 1 clarification, the last on 3 December 2026',
    ],
  ] as const)('%j', (notices, words) => {
    expect(noticesWords(notices.map(([kind, date]) => on(kind, date)))).toBe(words);
  });

  test('are never none', () => {
    expect(() => noticesWords([])).toThrow('needs something');
  });
});
