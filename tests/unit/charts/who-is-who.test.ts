import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { castOf, outlineOf } from '../../../src/charts/who-is-who/cast.ts';
import { chart } from '../../../src/charts/who-is-who/chart.ts';
import { choices } from '../../../src/charts/who-is-who/choices.ts';
import Drawing from '../../../src/charts/who-is-who/Drawing.svelte';
import { SIZE, SMALL, weightOf } from '../../../src/charts/who-is-who/lettering.ts';
import type { Data, LineRow } from '../../../src/charts/who-is-who/rows.ts';
import type { Line, Scene, Target } from '../../../src/charts/who-is-who/shapes.ts';
import { bracketOf } from '../../../src/charts/kit/brackets.ts';
import { defaultState } from '../../../src/charts/kit/state.ts';
import { textWidth } from '../../../src/charts/kit/text-width.ts';
import { createDataset } from '../../../src/data/dataset.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { knownFrom } from '../../../scripts/prose/known.ts';
import { findingsIn } from '../../../scripts/prose/plain-text.ts';
import { chargedPerson } from '../../../scripts/prose/rules/charged-person.ts';
import { svgText } from '../svg-text.ts';

const dataset = loadDataset();
const data = chart.select(dataset);
const state = defaultState(chart.state);
const at = (width: number, rows: Data = data): Scene => chart.scene(rows, width, state);
const widths = Array.from({ length: 83 }, (_, index) => 280 + index * 20);
const BRACKETS = [280, 720, 1080];

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** The ink of a line: from its tallest letters to just under its baseline. */
function boxOf({ x, y, text, look, lead = 0, isSmall }: Line): Box {
  const size = isSmall ? SMALL.size : SIZE;
  const own = textWidth(text.slice(lead), size, weightOf(look));
  const right = x + textWidth(text.slice(0, lead), size, 600) + own;
  return { text, left: x, right, top: y - size * 0.75, bottom: y + 2 };
}
const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.text}” and “${b.text}”`),
  );
const cut = (boxes: readonly Box[], { width, height }: Scene): string[] =>
  boxes
    .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)
    .map(({ text }) => text);
const covering = (targets: readonly Target[]): string[] =>
  targets.flatMap((a, index) =>
    targets
      .slice(index + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width && b.x < a.x + a.width && a.y + 5 < b.y + b.height && b.y + 5 < a.y + a.height,
      )
      .map((b) => `${a.id} and ${b.id}`),
  );
const saidBy = (scene: Scene): string => scene.texts.map(({ text }) => text).join(' ');
const withLines = (lines: readonly LineRow[]): Data => ({ ...data, lines });
const line = (id: string): LineRow => {
  const found = data.lines.find((each) => each.id === id);
  if (!found) throw new Error(`the fixture needs relation “${id}”`);
  return found;
};

describe('words in the drawing', () => {
  test('neither overlap nor are cut, from the narrowest embed to the widest screen', () => {
    for (const width of widths) {
      const scene = at(width);
      const boxes = scene.texts.map(boxOf);
      expect([width, overlaps(boxes), cut(boxes, scene)]).toEqual([width, [], []]);
    }
  });

  test('hold every line’s speaker and relation, and every name', () => {
    for (const width of BRACKETS) {
      const said = saidBy(at(width)).replaceAll(/\s+/g, ' ');
      for (const { kind, says, relation } of data.lines)
        if (kind !== 'sanction')
          expect([width, said]).toEqual([width, expect.stringContaining(kind === 'reply' ? says : relation)]);
      for (const { title } of castOf(data).layers.flat()) expect(said).toContain(title);
    }
  });

  test('name nobody who is charged without the charge', () => {
    const names = castOf(data).people.map(({ node }) => node.title);
    for (const width of [720, 1080])
      for (const name of names) expect(saidBy(at(width))).toContain(`${name} is charged`);
    // On a phone they are a list in one frame, under a heading that says it and ends in a colon.
    const [, list] = saidBy(at(280)).split('Charged, and presumed innocent:');
    for (const name of names) {
      expect(list).toContain(name);
      expect(saidBy(at(280)).split(name)).toHaveLength(2);
    }
  });
});

describe('the drawing', () => {
  test('is as high at every width of a bracket, so that a page does not jump', () => {
    for (const width of widths)
      expect([width, at(width).height]).toEqual([width, at(bracketOf(width)).height]);
  });

  test('offers every box, line, gap and reply once, the structure first and the reply last', () => {
    for (const width of BRACKETS) {
      const ids = choices(data, at(width)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids[0]).toBe('mss');
      expect(ids.at(-1)).toBe('reply-ministry');
      expect(ids).toEqual(
        expect.arrayContaining(['hubei-arm', 'apt31-not-unnamed', 'sun-xiaohui', 'contractor-owner']),
      );
      expect(covering(at(width).targets)).toEqual([]);
    }
  });

  test('draws no box surer than a line that leads to it', () => {
    expect(outlineOf('apt31', castOf(data).ties)).toBe('charged');
    expect(outlineOf('mss', castOf(data).ties)).toBe('established');
  });

  test('leaves the unnamed actor without a line to the structure, and says so', () => {
    const [outsider] = castOf(data).outsiders;
    expect(outsider?.node.id).toBe('china-unnamed');
    for (const width of BRACKETS) {
      // On a phone a loose line leads down to the gap, past what stands between.
      expect(at(width).ends).toHaveLength(width === 280 ? 3 : 2);
      expect(saidBy(at(width)).replaceAll(/\s+/g, ' ')).toContain('Not joined: no official document we read');
    }
  });

  test('is the same after its rows have been written as JSON', () => {
    const copy = JSON.parse(JSON.stringify(data)) as typeof data;
    for (const width of [320, 900]) expect(at(width, copy)).toEqual(at(width));
  });

  test.each([320, 720, 1080])('at %i px', (width) => {
    expect(svgText(render(Drawing, { props: { scene: at(width) } }).body)).toMatchSnapshot();
  });
});

describe('a row more is a line more', () => {
  const more: readonly LineRow[] = [
    { ...line('xrz-front'), id: 'second-company', to: 'i-soon' },
    { ...line('apt31-ministry'), id: 'later', says: 'Another government', from: 'hubei-ssd' },
    { ...line('apt31-parliamentarians'), id: 'second-deed', to: 'gb-electoral-commission' },
  ];
  const nodes = {
    ...data.nodes,
    'i-soon': { ...data.nodes['wuhan-xrz'], id: 'i-soon', title: 'A second company' },
  };

  test('with its words, and no overlap', () => {
    const rows = { ...data, nodes, lines: [...data.lines, ...more] } as Data;
    for (const width of BRACKETS) {
      const scene = at(width, rows);
      const boxes = scene.texts.map(boxOf);
      expect([width, overlaps(boxes), cut(boxes, scene)]).toEqual([width, [], []]);
      expect(saidBy(scene)).toContain('A second company');
      expect(saidBy(scene)).toContain('Another government');
    }
  });
});

describe('odd rows', () => {
  test.each([
    ['none', []],
    ['one line', [line('hubei-arm')]],
    ['one charge', [line('charged-weng-ming')]],
    ['one reply', [line('reply-london')]],
    ['one activity', [line('unnamed-commission')]],
    ['a ring', [line('hubei-arm'), { ...line('hubei-arm'), id: 'back', from: 'hubei-ssd', to: 'mss' }]],
    ['an end that is not there', [{ ...line('hubei-arm'), to: 'nobody' }]],
  ])('%s: drawn within its box', (_, lines) => {
    for (const width of widths.filter((each) => each % 200 === 80)) {
      const scene = at(width, withLines(lines));
      const boxes = scene.texts.map(boxOf);
      expect([overlaps(boxes), cut(boxes, scene)]).toEqual([[], []]);
      expect(Number.isFinite(scene.height) && scene.height > 0).toBe(true);
      expect(chart.words(withLines(lines), state).table.rows).toHaveLength(lines.length);
    }
  });

  test('a table without relations selects nothing', () => {
    const empty = chart.select(createDataset({ ...dataset, relations: [] }));
    expect([empty.lines, Object.keys(empty.nodes)]).toEqual([[], []]);
  });

  test('words as long as a sentence wrap and are not cut', () => {
    const long = 'a very long relation that goes on, '.repeat(8).trim();
    const lines = data.lines.map((each) => (each.kind === 'structure' ? { ...each, relation: long } : each));
    for (const width of BRACKETS) {
      const scene = at(width, withLines(lines));
      const boxes = scene.texts.map(boxOf);
      expect([width, overlaps(boxes), cut(boxes, scene)]).toEqual([width, [], []]);
    }
  });
});

describe('the words', () => {
  const { summary, table } = chart.words(data, state);

  test('give every relation one row, with its status, date and sources', () => {
    expect(table.rows.map(({ id }) => id)).toEqual(data.lines.map(({ id }) => id));
    for (const { cells } of table.rows) {
      expect(cells).toHaveLength(table.columns.length);
      expect(cells.at(-1)?.sources?.length).toBeGreaterThan(0);
      expect(cells[4]?.status).toBeTruthy();
      expect(cells[5]?.date?.edtf).toMatch(/^\d{4}/);
    }
  });

  test('name those charged only with the charge, in table, summary and cards', () => {
    const told = choices(data, at(1080)).flatMap(({ name, told: each }) => [
      name,
      each.title,
      each.text,
      each.note ?? '',
    ]);
    const texts = [summary, ...table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)), ...told];
    expect(texts.flatMap((text) => findingsIn(text, [chargedPerson], knownFrom(dataset)))).toEqual([]);
  });

  test('say in the summary who put whom under sanctions', () => {
    expect(summary).toContain('Put under sanctions by the UK and the US are Wuhan XRZ, Ni Gaobin (charged)');
    const american = data.lines.filter(({ id }) => id !== 'uk-sanctions-ni-gaobin');
    expect(chart.words(withLines(american), state).summary).toContain(
      'Zhao Guangzong (charged); by the US is Ni Gaobin (charged).',
    );
  });

  test('say who disputes a line, or that no reply to it alone was found', () => {
    const cell = (id: string): string => table.rows.find((each) => each.id === id)?.cells[6]?.text ?? '';
    expect(cell('hubei-arm')).toContain('Disputed or told differently by: Chinese Embassy in Washington');
    expect(cell('xrz-front')).toContain('We found no reply to this point alone');
    expect(cell('reply-washington')).toContain('It answers: US Department of Justice');
  });
});
