import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../src/charts/target-map/chart.ts';
import Drawing from '../../../src/charts/target-map/Drawing.svelte';
import { count, countWords, limit, shownPlaces, yearsOf } from '../../../src/charts/target-map/filter.ts';
import { HIT, placeMarks, type Mark } from '../../../src/charts/target-map/marks.ts';
import { frame } from '../../../src/charts/target-map/panels.ts';
import { inside, type Box, type Shore } from '../../../src/charts/target-map/plane.ts';
import type { Data, Place } from '../../../src/charts/target-map/rows.ts';
import { ACTORS, type State } from '../../../src/charts/target-map/state.ts';
import { bracketOf } from '../../../src/charts/kit/brackets.ts';
import { defaultState, parseState } from '../../../src/charts/kit/state.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { svgText } from '../svg-text.ts';

const data = chart.select(loadDataset());
const all = defaultState(chart.state);
const widths = Array.from({ length: 66 }, (_, index) => 280 + index * 15);
const choices: readonly State[] = [
  all,
  { ...all, actor: 'apt31' },
  { ...all, actor: 'apt40', to: 2015 },
  { ...all, actor: 'other' },
  { ...all, to: 2020 },
];
const years = yearsOf(data.places);
const rows = data.places.flatMap(({ targets }) => targets);

const hitBox = ({ at, tally }: Mark): Box => {
  const [w, h] = [Math.max(HIT, tally.width) / 2, Math.max(HIT, tally.height) / 2];
  return { left: at.x - w, top: at.y - h, right: at.x + w, bottom: at.y + h };
};
const blockBox = ({ at, tally: { width, height } }: Mark): Box => ({
  left: at.x - width / 2,
  top: at.y - height / 2,
  right: at.x + width / 2,
  bottom: at.y + height / 2,
});
const SLACK = 0.5;
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - SLACK &&
  b.left < a.right - SLACK &&
  a.top < b.bottom - SLACK &&
  b.top < a.bottom - SLACK;
const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
const within = (box: Box, outer: Box): boolean =>
  inside({ x: box.left + SLACK, y: box.top + SLACK }, outer) &&
  inside({ x: box.right - SLACK, y: box.bottom - SLACK }, outer);

describe('each place has its mark', () => {
  test('once, whatever the width, in its panel', () => {
    for (const width of widths) {
      const { marks, plate } = chart.scene(data, width, all);
      expect(marks.map(({ code }) => code).toSorted()).toEqual(
        data.places.map(({ code }) => code).toSorted(),
      );
      for (const mark of marks) {
        expect([width, mark.code, within(hitBox(mark), frame(plate[mark.panel]))]).toEqual([
          width,
          mark.code,
          true,
        ]);
        expect(mark.tally.blocks).toHaveLength(mark.count);
      }
    }
  });

  test('no mark covers another, at rest and enlarged, and each is large enough for a finger', () => {
    for (const width of widths)
      for (const choice of choices)
        for (const zoom of [1, 2, 4]) {
          const marks = placeMarks(
            shownPlaces(data.places, choice),
            chart.scene(data, width, choice).plate,
            zoom,
          );
          const covered = pairs(marks).filter(([a, b]) => overlap(hitBox(a), hitBox(b)));
          expect([width, zoom, covered.map(([a, b]) => `${a.code} ${b.code}`)]).toEqual([width, zoom, []]);
        }
  });

  test('names cover neither marks nor names, and stay in their panel', () => {
    for (const width of widths)
      for (const choice of choices) {
        const { marks, plate } = chart.scene(data, width, choice);
        const named = marks.flatMap(({ code, panel, label }) =>
          label ? [{ code, panel, box: label.box }] : [],
        );
        expect(named.filter(({ panel, box }) => !within(box, frame(plate[panel])))).toEqual([]);
        expect(pairs(named).filter(([a, b]) => overlap(a.box, b.box))).toEqual([]);
        for (const { code, box } of named)
          expect(marks.filter((mark) => mark.code !== code && overlap(blockBox(mark), box))).toEqual([]);
      }
  });

  test('the places with most reports are always named; every place is from 1080 px', () => {
    for (const width of widths) {
      const { marks } = chart.scene(data, width, all);
      const nameless = marks.filter(({ label, count: reports }) => !label && (reports >= 4 || width >= 1080));
      expect([width, nameless.map(({ code }) => code)]).toEqual([width, []]);
    }
  });
});

describe('the room it takes', () => {
  test('depends on the bracket alone, not on the width or the choice', () => {
    const heights = new Map<number, Set<number>>();
    for (const width of widths)
      for (const choice of choices) {
        const bracket = bracketOf(width);
        heights.set(
          bracket,
          (heights.get(bracket) ?? new Set()).add(chart.scene(data, width, choice).height),
        );
      }
    expect([...heights.values()].map((each) => each.size)).toEqual([1, 1, 1]);
  });

  test('the list shows every place and every reported target once, inside the drawing', () => {
    for (const width of widths) {
      const { register, registerAt, height } = chart.scene(data, width, all);
      expect(register.rows.map(({ code }) => code)).toEqual(data.places.map(({ code }) => code));
      expect(register.rows.flatMap(({ blocks }) => blocks)).toHaveLength(rows.length);
      expect(registerAt.x + register.width).toBeLessThanOrEqual(width + 0.5);
      expect(registerAt.y + register.height).toBeLessThanOrEqual(height);
      for (const { blocks } of register.rows)
        for (const { x } of blocks) expect(x + register.block.width).toBeLessThanOrEqual(register.width);
    }
  });
});

describe('what is counted', () => {
  test('the map, the list and the table agree for every group and year', () => {
    for (const actor of ACTORS)
      for (const to of [
        ...Array.from({ length: years.any - years.first }, (_, index) => years.first + index),
        null,
      ]) {
        const choice = { ...all, actor, to };
        const { marks } = chart.scene(data, 1080, choice);
        const { table } = chart.words(data, choice);
        const { shown, places } = count(data.places, choice);
        expect([actor, to, marks.reduce((sum, mark) => sum + mark.count, 0), marks.length]).toEqual([
          actor,
          to,
          shown,
          places,
        ]);
        expect(table.rows).toHaveLength(shown);
      }
  });

  test('the groups together are everything, and no limit leaves nothing out', () => {
    const byGroup = ACTORS.slice(1).map((actor) => count(data.places, { actor, to: null }).shown);
    expect(byGroup.reduce((sum, each) => sum + each, 0)).toBe(rows.length);
    expect(count(data.places, all).shown).toBe(rows.length);
  });

  test('a target without a date is left out of every year, and said to be', () => {
    const undated = rows.filter(({ began }) => began === null).length;
    const counts = count(data.places, { actor: 'all', to: years.any - 1 });
    expect(counts.undated).toBe(undated);
    expect(counts.shown + undated).toBe(rows.length);
    expect(countWords({ shown: 4, places: 3, total: 9, undated: 2 }, 1999)).toBe(
      'up to 1999: 4 of 9 reported targets; 2 more have no known date',
    );
  });

  test('the slider runs from the first beginning to past the last, whatever year a new row brings', () => {
    const began = rows.flatMap((row) => row.began ?? []);
    expect(years).toEqual({ first: Math.min(...began), any: Math.max(...began) + 1 });
    const [target] = rows;
    const [first, ...others] = data.places;
    if (!target || !first) throw new Error('no target');
    const year = years.any + 1;
    const late = { ...first, targets: [...first.targets, { ...target, id: 'made-up', began: year }] };
    const places = [late, ...others];
    expect(yearsOf(places).any).toBe(year + 1);
    const shown = (to: number | null): number => count(places, { actor: 'all', to }).shown;
    expect(shown(year) - shown(year - 1)).toBe(1);
    expect(shown(null)).toBe(rows.length + 1);
    expect(chart.words({ ...data, places }, all).table.rows).toHaveLength(rows.length + 1);
    expect(chart.scene({ ...data, places }, 1080, all).marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(
      rows.length + 1,
    );
  });

  test('a year off the slider is no limit', () => {
    for (const year of [years.first - 1, years.any, 9999, null]) expect(limit(year, years)).toBeNull();
    expect(limit(years.first, years)).toBe(years.first);
  });

  test('each row of the table says how it was seen and checked', () => {
    const { table } = chart.words(data, all);
    const column = table.columns.indexOf('Seen and checked');
    expect(table.brief).not.toContain(column);
    expect(table.rows.map(({ cells }) => cells[column]?.text)).toEqual(rows.map(({ checked }) => checked));
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
  });

  test('each place has its fragment in the table', () => {
    const { table } = chart.words(data, all);
    const fragments = table.rows.flatMap(({ fragment }) => fragment ?? []);
    expect(fragments).toEqual(data.places.map(({ code }) => `country-${code.toLowerCase()}`));
  });

  test('a row keeps its id whatever is left out', () => {
    const every = chart.words(data, all).table.rows.map(({ id }) => id);
    const some = chart.words(data, { ...all, actor: 'apt40' }).table.rows.map(({ id }) => id);
    expect(new Set(every).size).toBe(every.length);
    expect(some.length).toBeLessThan(every.length);
    expect(every).toEqual(expect.arrayContaining(some));
  });
});

test('an address gives a choice, and a bad one is ignored', () => {
  const read = (query: string): State => parseState(chart.state, new URLSearchParams(query));
  expect(read('actor=apt40&to=2018&country=gb')).toEqual({ actor: 'apt40', to: 2018, country: 'GB' });
  for (const to of ['2018-03', '2018-03-25', '2018~', '2018-03?']) expect(read(`to=${to}`).to, to).toBe(2018);
  for (const to of ['2018-13', '2018-3', '2018/2020', '2018x']) expect(read(`to=${to}`).to, to).toBeNull();
  expect(read('actor=apt99&to=19.9&country=<script>')).toEqual(all);
});

const place = (
  code: string,
  name: string,
  x: number,
  y: number,
  targets: Partial<Place['targets'][number]>[],
): Place => ({
  code,
  name,
  point: { x, y },
  targets: targets.map((target, index) => ({
    id: `${code}-${String(index)}`,
    what: 'An office',
    kind: 'government',
    actor: 'apt31',
    actorName: 'APT31',
    began: 2021,
    activity: { edtf: '2021' },
    active: '2021',
    saidBy: 'A ministry',
    said: '2022',
    status: 'assessed',
    likelihood: '',
    note: '',
    checked: 'Seen in excerpt; not checked a second time',
    sources: [],
    ...target,
  })),
});
const sampleShore = (grain: number): Shore => ({
  world: { grain: 1, land: 'M100 100l100 0 0 100z', borders: 'M100 100l50 50' },
  europe: {
    grain,
    land: `M${String(450 * grain)} ${String(50 * grain)}l100 0 0 100z`,
    borders: 'M2700 300l50 50',
  },
});
const sample: Data = {
  places: [
    place('GB', 'United Kingdom', 470, 59, [
      {},
      { status: 'charged', kind: 'parliament' },
      { status: 'alleged' },
    ]),
    place('NZ', 'New Zealand', 882, 399, [{ status: 'claimed', kind: 'not-stated' }]),
  ],
  fine: sampleShore(6),
  sketch: sampleShore(3),
};

test.each([280, 720, 1080])('the drawing of two places at %i px', (width) => {
  const { body } = render(Drawing, { props: { scene: chart.scene(sample, width, all) } });
  expect(svgText(body)).toMatchSnapshot();
});
