import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ContentError } from '../../../src/data/content-error.ts';
import { draftOf, faultsOf, nextSteps, onSite, type Wanted } from '../../../src/surfaces/draft-correction.ts';
import { readCorrections } from '../../../src/surfaces/read-corrections.ts';

const DAY = '2026-12-03';
const KNOWN = new Set(['/', '/about/', '/charts/', '/charts/breach-timeline/', '/#the-open-door']);
const wanted = (part: Partial<Wanted> = {}): Wanted => ({
  kind: 'correction',
  title: 'A "month": too many & so on',
  pages: ['/charts/breach-timeline/?from=2021', '/#the-open-door'],
  ...part,
});
const frontOf = (text: string): Record<string, unknown> =>
  parse(text.split('---\n')[1] ?? '', { version: '1.1' }) as Record<string, unknown>;

describe('what is wanted', () => {
  test('is right when there is a kind, a title, and pages that are there', () => {
    expect(faultsOf(wanted(), KNOWN)).toEqual([]);
  });

  test.each([
    [
      { kind: 'corection' },
      '--kind corection: correction, clarification, update; did you mean “correction”?',
    ],
    [{ kind: '' }, '--kind is missing'],
    [{ title: ' ' }, '--title is missing'],
    [{ title: '“”' }, '--title “”: it needs letters or digits'],
    [{ title: 'a'.repeat(101) }, '--title has 101 characters: at most 100'],
    [{ kind: 'typo' }, '--kind typo: correction, clarification, update; write one of the allowed values'],
    [{ pages: ['/', '/', '/about/', '/'] }, '--page /: named more than once'],
    [{ pages: ['https://other.example/about/'] }, 'which begins with /'],
    [{ pages: [] }, '--page is missing'],
    [{ pages: ['/charts/breach-timelin/'] }, 'did you mean “/charts/breach-timeline/”?'],
    [{ pages: ['/#the-opn-door'] }, 'did you mean “/#the-open-door”?'],
    [
      { pages: ['/nowhere/at/all/'] },
      '--page /nowhere/at/all/: there is no such page; name a page of this site (/charts/<chart>/',
    ],
  ])('is sent back with words that help: %j', (part, words) => {
    const [fault, ...more] = faultsOf(wanted(part), KNOWN);
    expect(more).toEqual([]);
    expect(fault).toContain(words);
  });

  test('is sent back with everything that is wrong at once', () => {
    expect(faultsOf({ kind: '', title: '', pages: ['/a', '/b'] }, KNOWN)).toHaveLength(4);
  });
});

test('a page copied from a browser is taken without the site’s own address', () => {
  const home = 'https://any.example/base/';
  expect(onSite('https://any.example/base/charts/?a=b#c', home)).toBe('/charts/?a=b#c');
  expect(onSite('https://any.example/base/', home)).toBe('/');
  for (const other of ['https://any.example/charts/', '/charts/']) expect(onSite(other, home)).toBe(other);
});

describe('the file', () => {
  test('is named for its day and the first words of its title', () => {
    const { id, file } = draftOf(wanted({ title: 'A month too many, or so we thought then' }), DAY);
    expect(id).toBe('2026-12-03-a-month-too-many-or-so');
    expect(file).toBe(`content/corrections/${id}.md`);
  });

  test('says what was asked for, whatever is in it', () => {
    const front = frontOf(draftOf(wanted(), DAY).text);
    expect(front).toEqual({ date: DAY, ...wanted(), said: '', says: '' });
  });

  test('has its day in quotes, for a reader that would take it for a date', () => {
    expect(draftOf(wanted(), DAY).text).toContain(`date: '${DAY}'`);
  });

  test('is stopped by the build until it says what it said and says', () => {
    const { id, text } = draftOf(wanted(), DAY);
    const known = { pages: KNOWN, updated: DAY };
    const read = (front: Record<string, unknown>): unknown => readCorrections(new Map([[id, front]]), known);
    expect(() => read(frontOf(text))).toThrow(ContentError);
    expect(() => read(frontOf(text))).toThrow(/field said[\s\S]*field says/);
    expect(read({ ...frontOf(text), said: '11', says: '10' })).toHaveLength(1);
  });

  test('of an update asks for neither', () => {
    expect(frontOf(draftOf(wanted({ kind: 'update' }), DAY).text)).not.toHaveProperty('said');
  });
});

test('what is left to do names the file, the day of the first screen and the place to look at', () => {
  for (const kind of ['correction', 'update']) {
    const draft = draftOf(wanted({ kind }), DAY);
    const steps = nextSteps(draft, wanted({ kind }), DAY).join('\n');
    expect(steps).toContain(draft.file);
    expect(steps).toContain(`updated: '${DAY}'`);
    expect(steps).toContain(`/corrections/#${draft.id}`);
    expect(steps.includes('said')).toBe(kind === 'correction');
  }
});
