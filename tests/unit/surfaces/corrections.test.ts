import { describe, expect, test } from 'vitest';
import { ContentError, type Problem } from '../../../src/data/content-error.ts';
import { isMarked, markWords, touches, type Correction } from '../../../src/surfaces/corrections.ts';
import { readCorrections } from '../../../src/surfaces/read-corrections.ts';

const CHARTS = ['breach-timeline', 'target-map'];
const made = (part: Partial<Correction> = {}): Correction => ({
  id: '2026-12-03-a-month',
  date: '2026-12-03',
  kind: 'correction',
  title: 'A month too many',
  pages: ['/charts/breach-timeline/'],
  ...part,
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

describe('what corrections say', () => {
  const { id, ...said } = made();
  const read = (files: Record<string, unknown>): readonly Correction[] =>
    readCorrections(new Map(Object.entries(files)), CHARTS);
  const problemsIn = (part: Record<string, unknown>): readonly Problem[] => {
    try {
      read({ [id]: { ...said, ...part } });
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    }
    return [];
  };

  test('is read newest first; of one day, by the name of the file', () => {
    const files = { a: said, b: { ...said, date: '2026-12-04' }, c: said };
    expect(read(files).map((each) => each.id)).toEqual(['b', 'c', 'a']);
    expect(read({ [id]: said })).toEqual([made()]);
  });

  test.each([
    ['/charts/breach-timelin/', 'did you mean “/charts/breach-timeline/”?'],
    ['/charts/breach-timeline', 'did you mean “/charts/breach-timeline/”?'],
    ['/chart/target-map/', 'did you mean “/charts/target-map/”?'],
    ['/Charts/target-map/', 'did you mean “/charts/target-map/”?'],
    ['/embed/target-map/', 'did you mean “/charts/target-map/”?'],
    ['/charts/a-chart-that-never-was/', 'write one of the allowed values'],
  ])('is stopped at %s, which is no chart’s page', (page, mend) => {
    const [problem, ...more] = problemsIn({ pages: ['/', page] });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: `content/corrections/${id}.md`, field: 'pages', found: page });
    for (const chart of CHARTS) expect(problem?.allowed).toContain(`/charts/${chart}/`);
    expect(problem?.mend).toContain(mend);
  });

  test('may name pages that are no chart’s', () => {
    expect(problemsIn({ pages: ['/', '/claims/', '/embedding/', '/glossary/#apt'] })).toEqual([]);
  });

  test.each([
    ['date', { date: '2026-12-03T00:00:00.000Z' }, '2026-12-03T00:00:00.000Z', 'in quotes'],
    ['kind', { kind: 'corection' }, 'corection', 'correction, clarification'],
    ['title', { title: undefined }, '', 'expected string'],
    ['pages', { pages: ['charts/target-map/'] }, 'charts/target-map/', 'must start with "/"'],
    ['pages', { pages: [] }, '[]', '>=1'],
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
      /^2 things[\s\S]*two\.md, field kind[\s\S]*one\.md, field pages/,
    );
  });
});
