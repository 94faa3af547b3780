import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import {
  barsPath,
  FIRST,
  LINE,
  linesOf,
  PAGE,
  pagesOf,
  PEOPLE_PER_BAR,
  STRIDE,
} from '../../../src/charts/forty-million/bars.ts';
import { chart } from '../../../src/charts/forty-million/chart.ts';
import { choices, itemsOf } from '../../../src/charts/forty-million/choices.ts';
import Drawing from '../../../src/charts/forty-million/Drawing.svelte';
import { CAUSES } from '../../../src/charts/forty-million/causes.ts';
import { sizeOf, SWATCH, wide } from '../../../src/charts/forty-million/lettering.ts';
import type { Data } from '../../../src/charts/forty-million/rows.ts';
import type { Label, Scene } from '../../../src/charts/forty-million/shapes.ts';
import { FORMS, pageStands, PARTS } from '../../../src/charts/forty-million/told-form.ts';
import { bracketOf } from '../../../src/charts/kit/brackets.ts';
import { defaultState } from '../../../src/charts/kit/state.ts';
import { createDataset } from '../../../src/data/dataset.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { svgText } from '../svg-text.ts';

const dataset = loadDataset();
const data = chart.select(dataset);
const state = defaultState(chart.state);
const at = (width: number, of: Data = data): Scene => chart.scene(of, width, state);
const told = (form: 'column' | 'strip'): Scene => {
  if (!chart.telling) throw new Error('the chart can be told in parts');
  return chart.telling.scene(data, form);
};
const widths = Array.from({ length: 83 }, (_, index) => 280 + index * 20);

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** The ink of words and of their swatch. */
const boxesOf = (labels: readonly Label[]): Box[] =>
  labels.flatMap(({ lines, status, x, y }) => [
    ...lines.map(({ x: left, y: base, text, look }) => ({
      ...{ what: text, left, right: left + wide(text, look) },
      ...{ top: base - sizeOf(look) * 0.75, bottom: base + 2 },
    })),
    ...(status
      ? [{ what: 'swatch', left: x, right: x + SWATCH.width, top: y, bottom: y + SWATCH.height }]
      : []),
  ]);
/** The ink of an item’s bars: a box for its full pages and one for the last. */
function inkOf(count: number, id: string, x: number, y: number, across: number, down: number): Box[] {
  const pages = pagesOf(count);
  const last = linesOf(count - (pages - 1) * PEOPLE_PER_BAR * 400);
  const page = (from: number, to: number, lines: number): Box => ({
    ...{ what: id, left: x + from * STRIDE * across, right: x + (to * STRIDE - 8) * across },
    ...{ top: y, bottom: y + lines * LINE * down },
  });
  return [...(pages > 1 ? [page(0, pages - 1, 40)] : []), page(pages - 1, pages, last)];
}
const counts = new Map(itemsOf(data).map(({ id, count }) => [id, count]));
const inksOf = ({ fields }: Scene): Box[] =>
  fields.flatMap(({ id, x, y, across, down }) => inkOf(counts.get(id) ?? 1, id, x, y, across, down));
const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.what}” and “${b.what}”`),
  );
const cut = (boxes: readonly Box[], { width, height }: Scene): string[] =>
  boxes
    .filter(
      ({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -1 || bottom > height + 1,
    )
    .map(({ what }) => what);

describe('bars', () => {
  const path = (count: number): { bars: number; right: number; bottom: number } => {
    let [x, y, bars, right, bottom] = [0, 0, 0, 0, 0];
    for (const [, dx, dy, length] of barsPath(count).matchAll(/m(\S+) (\S+?)h([\d.]+)/g)) {
      x += Number(dx) + Number(length);
      y += Number(dy);
      bars += 1;
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
    return { bars, right, bottom };
  };

  test('one for every hundred thousand, the last for what is left, on pages of forty million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 210_000_000 }), (count) => {
        const { bars, right, bottom } = path(count);
        expect(bars).toBe(Math.ceil(count / PEOPLE_PER_BAR));
        expect(right).toBeLessThanOrEqual(pagesOf(count) * STRIDE);
        expect(bottom).toBeLessThan(linesOf(count) * LINE);
      }),
      { numRuns: 40 },
    );
  });

  test('the forty million fill one page exactly, and nobody fills none', () => {
    expect(path(data.register.count).bars).toBe(400);
    expect([pagesOf(data.register.count), linesOf(data.register.count)]).toEqual([1, 40]);
    expect(barsPath(0)).toBe('');
  });

  test('an outline’s cut stays inside its bars', () => {
    const lengths = (cutOut: boolean): number[] =>
      [...barsPath(5_000_000, cutOut).matchAll(/h([\d.]+)/g)].map(([, length]) => Number(length));
    const inner = lengths(true);
    for (const [index, length] of lengths(false).entries()) expect(inner[index]).toBeLessThan(length);
  });
});

describe('the drawing', () => {
  test('keeps words, swatches and bars apart and inside, from the narrowest embed to the widest screen', () => {
    for (const width of widths) {
      const scene = at(width);
      const boxes = [...boxesOf(scene.labels), ...inksOf(scene)];
      expect([width, overlaps(boxes), cut(boxes, scene)]).toEqual([width, [], []]);
    }
  });

  test('has one scale: every count in bars of the same size', () => {
    for (const width of [280, 720, 1080]) {
      const sizes = new Set(at(width).fields.map(({ across, down }) => `${String(across)} ${String(down)}`));
      expect(sizes.size).toBe(1);
    }
  });

  test('is as high at every width of a bracket, so that a page does not jump', () => {
    for (const width of widths)
      expect([width, at(width).height]).toEqual([width, at(bracketOf(width)).height]);
  });

  /** What a reader's browser has to hold: elements of the drawing. */
  const elementsOf = (scene: Scene): number =>
    render(Drawing, { props: { scene } }).body.match(/<\w/g)?.length ?? 0;

  test.each([280, 720, 1080])(
    'spends at most sixty elements on ten million of the register, at %i px, and no more on all that is beside it',
    (width) => {
      const scene = at(width);
      expect(scene.fields).toHaveLength(itemsOf(data).length);
      const allowed = (data.register.count / 10_000_000) * 60;
      expect(allowed).toBe(240);
      expect(elementsOf(scene)).toBeLessThanOrEqual(allowed);
    },
  );

  test('draws the four hundred bars of the register, and the words on them, with fewer elements than ten million may have', () => {
    for (const width of [280, 720, 1080]) {
      const { fields, labels, ...scene } = at(width);
      const own = {
        ...{ ...scene, rules: [] },
        fields: fields.filter(({ id }) => id === 'register'),
        labels: labels.filter(({ parts }) => parts.includes('register')),
      };
      expect([own.fields.length, own.labels.length]).toEqual([1, 1]);
      expect(elementsOf(own)).toBeLessThanOrEqual(60);
    }
  });

  test('only what the body itself counted is solid', () => {
    for (const { id, cut: hollow } of at(720).fields)
      expect([id, hollow === '']).toEqual([
        id,
        itemsOf(data).find((each) => each.id === id)?.status === 'established',
      ]);
  });

  test('gives every count one target of at least 24 px, none over another', () => {
    for (const width of [280, 720, 1080, 1440]) {
      const offered = choices(data, at(width));
      expect(offered.map(({ id }) => id)).toEqual(itemsOf(data).map(({ id }) => id));
      for (const { width: w, height } of offered) expect(Math.min(w, height)).toBeGreaterThanOrEqual(24);
      const boxes = offered.map(({ id, x, y, width: w, height }) => ({
        what: id,
        left: x,
        right: x + w,
        top: y,
        bottom: y + height,
      }));
      expect(overlaps(boxes)).toEqual([]);
    }
  });

  test('holds with no exposures, with one, and with a name and a number that fit nowhere', () => {
    const [first] = data.elsewhere;
    const [item] = first?.items ?? [];
    if (!first || !item) throw new Error('there are exposures');
    const hostile = { ...item, short: 'W'.repeat(80), number: '<b>', unit: 'Δ'.repeat(60), count: 1 };
    for (const elsewhere of [[], [{ ...first, items: [item] }], [{ ...first, items: [hostile] }]])
      for (const width of [280, 720, 1080]) {
        const scene = at(width, { ...data, elsewhere });
        expect(Number.isFinite(scene.height)).toBe(true);
        expect(render(Drawing, { props: { scene } }).body).not.toContain('NaN');
        expect(chart.words({ ...data, elsewhere }, state).summary).not.toMatch(/undefined|NaN/);
      }
  });

  test('is the same after its rows have been written as JSON', () => {
    const copy = JSON.parse(JSON.stringify(data)) as Data;
    for (const width of [320, 900]) expect(at(width, copy)).toEqual(at(width));
  });

  test.each([320, 720, 1080])('at %i px', (width) => {
    const short = (scene: Scene): Scene => ({
      ...scene,
      fields: scene.fields.map((field) => ({
        ...field,
        bars: field.bars.slice(0, 40),
        cut: field.cut.slice(0, 40),
      })),
    });
    expect(svgText(render(Drawing, { props: { scene: short(at(width)) } }).body)).toMatchSnapshot();
  });
});

describe.each(['column', 'strip'] as const)('told step by step in the %s', (name) => {
  const scene = told(name);

  test.each(PARTS)('words of %s neither overlap nor are cut', (part) => {
    const boxes = boxesOf(scene.labels.filter(({ parts }) => parts.includes(part)));
    expect([overlaps(boxes), cut(boxes, scene)]).toEqual([[], []]);
    expect(boxes.length).toBeGreaterThan(0);
  });

  test('words keep clear of the page', () => {
    const form = FORMS[name];
    for (const [part, { x, y, scale }] of Object.entries(pageStands(form))) {
      if (part === 'one-unit') continue;
      const page = {
        what: 'page',
        left: x,
        right: x + PAGE.width * form.across * scale,
        top: y,
        bottom: y + PAGE.height * form.down * scale,
      };
      const words = boxesOf(scene.labels.filter(({ parts }) => parts.includes(part)));
      expect([part, overlaps([page, ...words]), cut([page], scene)]).toEqual([part, [], []]);
    }
  });

  test('the page is the same mark in every step, and the bar is its first', () => {
    const pages = scene.fields.filter(({ id }) => id === 'register');
    expect(pages.map(({ parts }) => parts)).toEqual([PARTS.slice(1)]);
    const bar = scene.fields.find(({ alone }) => alone);
    expect(bar?.move).toBe(pages[0]?.move);
    expect(barsPath(data.register.count).startsWith(`m0 5h${String(FIRST.width)}`)).toBe(true);
  });

  test('every piece moves by style alone and has one place for each of its parts', () => {
    for (const { move, parts, only } of scene.fields) {
      expect(only).toBe(true);
      expect(move).toMatch(/^transform:translate\(.*\) scale\(.*\)$/);
      expect(parts.length).toBeGreaterThan(0);
    }
  });
});

describe('the words', () => {
  test('say what each count counts, when, why, and who says so', () => {
    const { summary, table } = chart.words(data, state);
    expect(table.rows.map(({ id }) => id)).toEqual(itemsOf(data).map(({ id }) => id));
    for (const { cells } of table.rows) {
      expect(cells).toHaveLength(table.columns.length);
      expect(cells[1]?.value).toBeGreaterThan(0);
      expect(cells[2]?.text).toMatch(/^(people|registrations|records|voters)$/);
      expect(cells[3]?.date?.edtf).toBeTruthy();
      expect(cells[5]?.status).toBeTruthy();
      expect(cells.at(-1)?.sources?.length).toBeGreaterThan(0);
    }
    expect(summary).toContain(`${data.register.number} people`);
    expect(summary).toContain('not a count of names taken');
    expect(summary).toMatch(
      / were larger\. The largest by cause: Deep Root [^(;]* \(left open or published by mistake, about /,
    );
  });

  test('every exposure stands under its cause, the largest first', () => {
    for (const { id, items } of data.elsewhere) {
      const word = CAUSES.find(({ cause }) => cause === id)?.word;
      expect(items.every(({ cause }) => cause === word)).toBe(true);
      expect(items.map(({ count }) => count)).toEqual(
        items.map(({ count }) => count).toSorted((a, b) => b - a),
      );
    }
  });

  test('leave out what was not a voter list and what did not fit the number of voters', () => {
    expect([...counts.keys()]).not.toContain('ge-voters-2020');
    expect([...counts.keys()]).not.toContain('id-kpu-2022');
  });
});

test('the forty million have the status of the claim they are, in the text and in the drawing', () => {
  expect(data.register.status).toBe(dataset.claim('figure-40m-basis').status);
});

test('what is drawn elsewhere is a row of the data, and so is who stands behind its count', () => {
  const drawn = data.elsewhere.flatMap(({ items }) => items.map(({ id }) => id));
  expect(drawn.toSorted()).toEqual(dataset.exposures.map((row) => row.case).toSorted());
  const exposures = dataset.exposures
    .filter((row) => row.case === 'mx-ine-2016')
    .map((row) => ({ ...row, status: 'charged' as const, short: 'A list' }));
  const { elsewhere } = chart.select(createDataset({ ...dataset, exposures }));
  expect(elsewhere.flatMap(({ items }) => items.map(({ short, status }) => [short, status]))).toEqual([
    ['A list', 'charged'],
  ]);
});

test('a case that is drawn and not in the data is named, and so is one whose two counts differ', () => {
  const cases = dataset.cases.filter(({ id }) => id !== 'mx-ine-2016');
  expect(() => chart.select(createDataset({ ...dataset, cases }))).toThrow('mx-ine-2016');
  const other = dataset.cases.map((row) => (row.id === 'mx-ine-2016' ? { ...row, records: 1 } : row));
  expect(() => chart.select(createDataset({ ...dataset, cases: other }))).toThrow('another count');
});
