import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../src/charts/how-many-parliamentarians/chart.ts';
import { choices } from '../../../src/charts/how-many-parliamentarians/choices.ts';
import Drawing from '../../../src/charts/how-many-parliamentarians/Drawing.svelte';
import { markOf } from '../../../src/charts/how-many-parliamentarians/mark.ts';
import { countsOf, select } from '../../../src/charts/how-many-parliamentarians/rows.ts';
import { scene } from '../../../src/charts/how-many-parliamentarians/scene.ts';
import { words } from '../../../src/charts/how-many-parliamentarians/words.ts';
import { textWidth } from '../../../src/charts/kit/text-width.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { svgText } from '../svg-text.ts';
import { askedClaims } from '../../../src/ledger/uses/asked-claims.ts';

const dataset = loadDataset();
const data = select(dataset);
const counts = countsOf(data);
const WIDTHS = [280, 360, 719, 720, 900, 1080, 1400];
const numberOf = (id: string): { x: number; y: number } => {
  const shape = scene(data, 720).counts.find((each) => each.id === id);
  return { x: Number(/^M([\d.]+) /.exec(shape?.mark ?? '')?.[1]), y: shape?.box.y ?? NaN };
};

test.each([360, 1080])('the drawing is as it was looked at, %i px wide', (width) => {
  const { body } = render(Drawing, { props: { scene: scene(data, width) } });
  expect(svgText(body)).toMatchSnapshot();
});

describe('what is drawn', () => {
  test('is every account of the difference that gives a number, once', () => {
    const given = dataset.accounts.filter(
      ({ difference, figure }) => difference === 'accounts-or-people' && figure !== '',
    );
    expect(counts.map(({ id }) => id).sort()).toEqual(given.map(({ id }) => id).sort());
    expect(counts.length).toBeGreaterThanOrEqual(10);
  });

  test('is the figure of the data, with its qualifier, and none for nought', () => {
    for (const { id, value, number } of counts) {
      const address = dataset.accounts.find((account) => account.id === id)?.figure ?? '';
      expect(dataset.figure(address).value).toBe(value);
      expect(number).toContain(value === 0 ? 'none' : String(value));
    }
    expect(counts.find(({ id }) => id === 'count-i-newspaper')?.number).toBe('more than 30');
    expect(counts.find(({ id }) => id === 'count-foreign-office')?.number).toBe('none compromised');
  });

  test('is kept apart by what it counts, so that accounts never stand among people', () => {
    for (const { unit, counts: own } of data.groups)
      expect(own.map((count) => count.unit)).toEqual(own.map(() => unit));
    expect(data.groups.map(({ unit }) => unit)).toEqual(
      expect.arrayContaining(['accounts', 'people', 'MPs']),
    );
  });

  test('asks for the claims of its own difference and for no other', () => {
    const { dataset: watched, asked } = askedClaims(dataset);
    select(watched);
    const own = dataset.accounts.filter(({ difference }) => difference === 'accounts-or-people');
    expect([...asked].sort()).toEqual([...new Set(own.map(({ claim }) => claim))].sort());
  });

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  test('without its difference the build stops and says which', () => {
    expect(() => select({ ...dataset, accounts: [] })).toThrow('no account of “accounts-or-people”');
  });
});

describe('the drawing', () => {
  test.each([280, 360])(
    'repeats the numbers of the axis under the heading of each group, %i px wide',
    (width) => {
      const { lines } = scene(data, width);
      const groups = data.groups.filter(({ isReply }) => !isReply);
      const headings = lines.filter(({ text }) => text.startsWith('Counted in'));
      const noughts = lines.filter(({ text }) => text === '0');
      expect(noughts).toHaveLength(groups.length);
      for (const [place, { y }] of noughts.entries()) {
        const under = y - (headings[place]?.y ?? NaN);
        expect(under).toBeGreaterThan(0);
        expect(under).toBeLessThan(40);
      }
    },
  );

  test.each([720, 1080])('has the numbers of the axis at its head and at its foot, %i px wide', (width) => {
    const { lines, counts: drawn } = scene(data, width);
    const ys = lines.filter(({ text }) => text === '60').map(({ y }) => y);
    const rows = drawn.filter(({ role }) => role === 'activity').map(({ box }) => box);
    expect(ys).toHaveLength(2);
    expect(Math.min(...ys)).toBeLessThan(Math.min(...rows.map(({ y }) => y)));
    expect(Math.max(...ys)).toBeGreaterThan(Math.max(...rows.map(({ y, height }) => y + height - 12)));
  });

  test.each(WIDTHS)(
    'keeps that none was compromised off the axis, in words, at the end, %i px wide',
    (width) => {
      const { lines, grid, counts: drawn } = scene(data, width);
      const reply = drawn.at(-1);
      expect(reply?.role).toBe('response');
      expect(reply?.stem).toBe('');
      expect(reply?.lines.at(-1)?.text).toBe('none compromised');
      const heading = lines.find(({ text }) => text === 'And the reply: compromised');
      const ends = [...grid.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y));
      expect(Math.max(...ends)).toBeLessThan((heading?.y ?? 0) - 14);
      expect(Math.max(...lines.filter(({ middle }) => middle).map(({ y }) => y))).toBeLessThan(
        heading?.y ?? 0,
      );
    },
  );

  test('puts all numbers on one axis: the larger stands further along it', () => {
    const exact = counts.filter(({ qualifier, value }) => qualifier === 'exact' && value > 0);
    const places = exact
      .map(({ id, value }) => ({ value, ...numberOf(id) }))
      .sort((a, b) => a.value - b.value);
    for (const [index, { value, x }] of places.entries()) {
      const next = places[index + 1];
      if (next) expect(next.value > value ? next.x - x : Math.abs(next.x - x) + 1).toBeGreaterThan(0);
      if (next?.value === value) expect(next.x).toBeCloseTo(x, 1);
    }
  });

  test('gives each its status and its own box, one under the other', () => {
    for (const width of WIDTHS) {
      const drawn = scene(data, width).counts;
      expect(drawn.map(({ status }) => status)).toEqual(counts.map(({ status }) => status));
      for (const [index, { box }] of drawn.entries()) {
        const next = drawn[index + 1]?.box;
        if (next) expect(next.y).toBeGreaterThanOrEqual(box.y + box.height);
        expect(box.height).toBeGreaterThanOrEqual(24);
      }
    }
  });

  test.each(WIDTHS)('keeps its words within %i px, and none over a mark', (width) => {
    const drawn = scene(data, width);
    for (const { lines, mark, role } of drawn.counts) {
      const xs = [...mark.matchAll(/([\d.]+) [\d.]+/g)].map(([, x]) => Number(x));
      for (const { x, text, look } of lines) {
        const end = x + textWidth(text, 13, look === 'strong' ? 600 : 400);
        expect(end, text).toBeLessThanOrEqual(drawn.width);
        expect(x, text).toBeGreaterThanOrEqual(0);
        // A reply's words stand in its box.
        if (role === 'response' && lines.at(-1)?.text === text)
          expect(x > Math.min(...xs) && end < Math.max(...xs), `${text} in its box`).toBe(true);
        else if (lines.at(-1)?.text === text)
          expect(x >= Math.max(...xs) || end <= Math.min(...xs), `${text} beside its mark`).toBe(true);
      }
    }
  });

  test('has one height for every width of a bracket', () => {
    expect(scene(data, 720).height).toBe(scene(data, 1079).height);
    expect(scene(data, 280).height).toBe(scene(data, 719).height);
  });

  test('never draws narrower than the narrowest bracket, nor fails where nothing was counted', () => {
    expect(scene(data, 100).width).toBe(280);
    expect(scene({ groups: [], sources: {} }, 720).counts).toEqual([]);
  });
});

describe('how exact a number is', () => {
  test('shows in the ends of its mark: sharp, torn, or running out in a point', () => {
    const corners = (path: string): number => path.split('L').length;
    const [exact, about, more] = (['exact', 'about', 'more-than'] as const).map((each) =>
      markOf(each, 100, 20),
    );
    expect(corners(exact?.path ?? '')).toBe(4);
    expect(corners(about?.path ?? '')).toBeGreaterThan(8);
    expect(corners(more?.path ?? '')).toBe(5);
  });

  test('an exact mark stands with its middle at the number; “more than” begins there, “nearly” ends there', () => {
    const middle = (qualifier: 'exact' | 'about'): number => {
      const { from, to } = markOf(qualifier, 100, 20);
      return (from + to) / 2;
    };
    expect([middle('exact'), middle('about')]).toEqual([100, 100]);
    expect([markOf('more-than', 100, 20).from, markOf('at-least', 100, 20).from]).toEqual([100, 100]);
    expect([markOf('nearly', 100, 20).to, markOf('up-to', 100, 20).to]).toEqual([100, 100]);
  });
});

describe('the same in words', () => {
  const { summary, table } = words(data);

  test('names everybody who gives a number, and the number', () => {
    for (const { party, number, what, value } of counts) {
      expect(summary).toContain(party);
      if (value > 0) expect(summary).toContain(`${number} (${party}${what && `: ${what}`})`);
    }
    expect(summary).toContain('no parliamentary account was successfully compromised');
  });

  test('keeps what is alleged, and what is said to have happened, with each number', () => {
    for (const { status, says, what } of counts)
      if (status === 'charged') for (const text of [says, what]) expect(text).toMatch(/allege/);
    const report = counts.find(({ id }) => id === 'count-news-report-people');
    for (const text of [report?.says, report?.what]) expect(text).toContain('exposed');
  });

  test('is a table with a row for each, its number as a number, its date and its sources', () => {
    expect(table.rows.map(({ id }) => id)).toEqual(counts.map(({ id }) => id));
    for (const [place, { cells }] of table.rows.entries()) {
      expect(cells).toHaveLength(table.columns.length);
      expect(cells[1]?.value).toBe(counts[place]?.value);
      expect(cells.at(-1)?.sources?.length).toBeGreaterThan(0);
    }
  });

  test('each can be chosen, and says who gives it, what is counted and how certain it is', () => {
    const offered = choices(data, scene(data, 720));
    expect(offered.map(({ id }) => id)).toEqual(counts.map(({ id }) => id));
    expect(offered.find(({ id }) => id === 'count-financial-times-mps')?.name).toBe(
      'Financial Times, in a copy: about 32, counted in MPs (alleged)',
    );
  });

  test('rests on the sources of all of them', () => {
    expect(new Set(chart.sources(data))).toEqual(new Set(counts.flatMap(({ sources }) => sources)));
  });
});
