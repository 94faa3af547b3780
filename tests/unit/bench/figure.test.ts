import { describe, expect, test } from 'vitest';
import { holds, rowOf, tallyOf, type Figure } from '../../bench/figure.ts';

const figure = (part: Partial<Figure>): Figure => ({ what: 'story', value: 10, unit: 'kB', ...part });

test.each([
  [{ limit: 10 }, true],
  [{ limit: 9.9 }, false],
  [{ least: 10, unit: '' as const }, true],
  [{ least: 98, unit: '' as const }, false],
  [{}, undefined],
  [{ limit: 10, value: undefined }, undefined],
])('%j holds: %s', (part, expected) => {
  expect(holds(figure(part))).toBe(expected);
});

test('a row has the limit beside the figure, says when it is missed, and has its note below', () => {
  expect(rowOf(figure({ limit: 9 }))).toMatch(/^story +10 kB {2}at most 9 kB {2}← missed$/);
  expect(rowOf(figure({ limit: 12 }))).toMatch(/^story +10 kB {2}at most 12 kB$/);
  expect(rowOf(figure({ value: undefined, note: 'no browser' }))).toMatch(
    /^story +not measured kB\n {4}no browser$/,
  );
});

describe('the last lines', () => {
  const held = figure({ limit: 11 });
  const missed = figure({ limit: 9 });
  const unknown = figure({ limit: 1, value: undefined });
  const free = figure({});

  test('say that all limits held when each was measured and held', () => {
    expect(tallyOf([held, held, free])).toBe('all 2 limits held; 3 figures');
  });

  test('count what was missed and what was not measured', () => {
    expect(tallyOf([missed, held, free, unknown])).toBe(
      'limits: 1 held, 1 missed, 1 not measured; 4 figures',
    );
    expect(tallyOf([held, unknown])).not.toContain('all');
    expect(tallyOf([free])).not.toContain('all');
  });

  test('name each section that was not measured, and then never say that all is held', () => {
    const said = tallyOf([held], [{ section: 'memory', why: 'the page has no control' }]);
    expect(said).toBe(
      [
        'limits: 1 held, 0 missed, 0 not measured; 1 figures',
        'sections not measured, with every limit in them:',
        '    memory: the page has no control',
      ].join('\n'),
    );
  });
});
