import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../src/charts/breach-timeline/chart.ts';
import { choices } from '../../../src/charts/breach-timeline/choices.ts';
import Drawing from '../../../src/charts/breach-timeline/Drawing.svelte';
import { SIZE, weightOf } from '../../../src/charts/breach-timeline/lettering.ts';
import type { Line, Scene } from '../../../src/charts/breach-timeline/shapes.ts';
import { bracketOf } from '../../../src/charts/kit/brackets.ts';
import { textWidth } from '../../../src/charts/kit/text-width.ts';
import { defaultState } from '../../../src/charts/kit/state.ts';
import { createDataset } from '../../../src/data/dataset.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { svgText } from '../svg-text.ts';

const dataset = loadDataset();
const data = chart.select(dataset);
const state = defaultState(chart.state);
const at = (width: number): Scene => chart.scene(data, width, state);
const widths = Array.from({ length: 83 }, (_, index) => 280 + index * 20);

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** The ink of a line: from its tallest letters to just under its baseline. */
function boxOf({ x, y, text, look, end }: Line): Box {
  const size = look === 'big' ? 20 : SIZE;
  const width = textWidth(text, size, weightOf(look));
  return { text, left: end ? x - width : x, right: end ? x : x + width, top: y - size * 0.75, bottom: y + 2 };
}
const boxesOf = ({ labels, ticks }: Pick<Scene, 'labels' | 'ticks'>): Box[] =>
  [...labels.flatMap(({ lines }) => lines), ...ticks.map(({ line }) => line)].map(boxOf);
const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.text}” and “${b.text}”`),
  );
const cut = (boxes: readonly Box[], { width, height }: Scene): string[] =>
  boxes
    .filter(
      ({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -1 || bottom > height + 1,
    )
    .map(({ text }) => text);

describe('words in the drawing', () => {
  test('never overlap, from the narrowest embed to the widest screen', () => {
    for (const width of widths) expect([width, overlaps(boxesOf(at(width)))]).toEqual([width, []]);
  });

  test('are never cut at an edge', () => {
    for (const width of widths) {
      const scene = at(width);
      expect([width, cut(boxesOf(scene), scene)]).toEqual([width, []]);
    }
  });

  test('name every event and every span, whatever the width', () => {
    for (const width of [280, 720, 1080]) {
      const said = at(width).labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));
      for (const { title } of data.events) expect(said.some((each) => each.includes(title))).toBe(true);
      for (const { name, meaning, length } of data.spans)
        expect(said.some((each) => each.includes(name) && each.includes(`${meaning} ${length}`))).toBe(true);
    }
  });

  test.each(['column', 'strip'] as const)(
    'neither overlap nor are cut when the %s tells one span',
    (form) => {
      for (const part of chart.telling?.parts ?? []) {
        const scene = chart.telling?.scene(data, form);
        if (!scene) throw new Error('the chart can be told in parts');
        const boxes = boxesOf({
          ...scene,
          labels: scene.labels.filter(({ parts }) => (parts as readonly string[]).includes(part)),
        });
        expect([part, overlaps(boxes), cut(boxes, scene)]).toEqual([part, [], []]);
      }
    },
  );
});

test('the delays go by their names, in every form of the drawing and in words', () => {
  const { summary, table } = chart.words(data, state);
  const telling = chart.telling;
  const forms = [at(280), at(720), at(1080), telling?.scene(data, 'column'), telling?.scene(data, 'strip')];
  for (const name of ['Dwell time', 'Disclosure delay', 'Attribution delay']) {
    for (const form of forms) {
      const lines = form?.labels.flatMap((label) => label.lines.map(({ text }) => text)).join(' ');
      expect([form?.name, lines]).toEqual([form?.name, expect.stringContaining(name)]);
    }
    expect(summary.toLowerCase()).toContain(name.toLowerCase());
    expect(table.rows.some(({ cells }) => cells[1]?.text.startsWith(name))).toBe(true);
  }
});

describe('the drawing', () => {
  test('is as high at every width of a bracket, so that a page does not jump', () => {
    for (const width of widths)
      expect([width, at(width).height]).toEqual([width, at(bracketOf(width)).height]);
  });

  test('gives every event and span one target, in order of time', () => {
    for (const width of [280, 720, 1080]) {
      const offered = choices(data, at(width));
      expect(offered.map(({ id }) => id).toSorted()).toEqual(
        [...data.spans, ...data.events].map(({ id }) => id).toSorted(),
      );
      expect(offered[0]?.id).toBe('fixes');
      expect(offered.at(-1)?.id).toBe(data.events.at(-1)?.id);
    }
  });

  test('draws a disputed date twice and joins the two', () => {
    const disputed = data.events.find((event) => event.disputed);
    const mark = at(720).marks.find(({ id }) => id === disputed?.id);
    expect(mark?.paths).toHaveLength(2);
    expect(mark?.joint).not.toBe('');
  });

  test('is the same after its rows have been written as JSON', () => {
    const copy = JSON.parse(JSON.stringify(data)) as typeof data;
    for (const width of [320, 900]) expect(chart.scene(copy, width, state)).toEqual(at(width));
  });

  test.each([320, 720, 1080])('at %i px', (width) => {
    expect(svgText(render(Drawing, { props: { scene: at(width) } }).body)).toMatchSnapshot();
  });
});

describe('the words', () => {
  test('give each span’s length and each event’s sources', () => {
    const { summary, table } = chart.words(data, state);
    for (const { length } of data.spans) expect(summary.toLowerCase()).toContain(length);
    expect(table.rows).toHaveLength(data.spans.length + data.events.length);
    for (const { cells } of table.rows) expect(cells.at(-1)?.sources?.length).toBeGreaterThan(0);
  });

  test('say of each event how it was seen and checked, and its note', () => {
    const { table } = chart.words(data, state);
    const column = table.columns.indexOf('Seen and checked');
    expect(table.brief).not.toContain(column);
    for (const { id, checked, note } of data.events) {
      const row = table.rows.find((each) => each.id === id);
      expect(row?.cells[column]?.text).toBe(checked);
      expect(row?.cells[2]?.text).toContain(note);
    }
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
  });

  test('name both accounts of a disputed date', () => {
    const { summary, table } = chart.words(data, state);
    expect(summary).toContain('second entry: 3 October 2021 or 14 March 2022');
    const row = table.rows.find(({ id }) => id === 'ec-second-entry');
    expect(row?.cells[0]?.text).toBe('3 October 2021 or 14 March 2022');
  });
});

test('an event that a span needs and the data lacks is named', () => {
  const events = dataset.events.filter(({ id }) => id !== 'ec-disclosed-2023');
  const without = createDataset({ ...dataset, events });
  expect(() => chart.select(without)).toThrow('ec-disclosed-2023');
});
