import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../src/charts/wording-compare/chart.ts';
import { choices } from '../../../src/charts/wording-compare/choices.ts';
import Drawing from '../../../src/charts/wording-compare/Drawing.svelte';
import type { Scene } from '../../../src/charts/wording-compare/shapes.ts';
import type { State } from '../../../src/charts/wording-compare/state.ts';
import { bracketOf } from '../../../src/charts/kit/brackets.ts';
import { defaultState, parseState } from '../../../src/charts/kit/state.ts';
import { textWidth } from '../../../src/charts/kit/text-width.ts';
import { createDataset } from '../../../src/data/dataset.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { svgText } from '../svg-text.ts';

const dataset = loadDataset();
const data = chart.select(dataset);
const state = defaultState(chart.state);
const widths = Array.from({ length: 83 }, (_, index) => 280 + index * 20);
const at = (width: number, part: Partial<State> = {}): Scene =>
  chart.scene(data, width, { ...state, ...part });

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const boxesOf = ({ lines }: Scene): Box[] =>
  lines.map(({ x, y, runs, isSmall }) => {
    const text = runs.map((run) => run.text).join('');
    const width = runs.reduce(
      (sum, run) =>
        sum +
        textWidth(run.text, isSmall ? 12 : 13, ['strong', 'blame', 'reply'].includes(run.look) ? 600 : 400),
      0,
    );
    return { text, left: x, right: x + width, top: y - 10, bottom: y + 2 };
  });
const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.text}” and “${b.text}”`),
  );
const said = ({ lines }: Scene): string =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');

const STATES: readonly Partial<State>[] = [
  {},
  { dimension: ['named'] },
  { dimension: ['certainty', 'measure'], country: ['GB'] },
];

describe.each(STATES)('the drawing with %j', (part) => {
  test('has no words that overlap or are cut, at any width', () => {
    for (const width of widths) {
      const scene = at(width, part);
      const boxes = boxesOf(scene);
      const cut = boxes.filter(
        ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > scene.height,
      );
      expect([width, overlaps(boxes), cut]).toEqual([width, [], []]);
    }
  });

  test('is as high at every width of a bracket', () => {
    for (const width of widths)
      expect([width, at(width, part).height]).toEqual([width, at(bracketOf(width), part).height]);
  });

  test('keeps marks and targets inside, and targets apart', () => {
    for (const width of [280, 360, 720, 1080, 1920]) {
      const { marks, targets, height } = at(width, part);
      for (const { x, y, width: wide, height: high } of [...marks, ...targets])
        expect([x >= 0, x + wide <= width, y >= 0, y + high <= height]).toEqual([true, true, true, true]);
      const boxes = targets.map((each) => ({
        ...{ text: each.id, left: each.x, right: each.x + each.width },
        ...{ top: each.y, bottom: each.y + each.height },
      }));
      expect(overlaps(boxes)).toEqual([]);
    }
  });
});

test('every cell can be chosen, in a grid of four columns', () => {
  const cells = data.speakers.flatMap((speaker) => speaker.cells.map(({ id }) => id));
  for (const width of [280, 720, 1080]) {
    expect(choices(data, at(width)).map(({ id }) => id)).toEqual(cells);
    expect(at(width).columns).toBe(4);
  }
});

test('on a phone key words stand for the wording, and the year of all days is said once', () => {
  const told = said(at(280));
  for (const { cells } of data.speakers)
    for (const cell of cells)
      if (cell.said) expect(told.replaceAll(/\s+/g, ' ')).toContain(cell.said.brief.split(' ')[0]);
  expect(told.match(/2024/g)).toHaveLength(1);
  expect(at(280).height).toBeLessThanOrEqual(1000);
});

test('a cell no row answers says that no statement was found, and never that there was none', () => {
  const scene = at(1080);
  const missing = data.speakers.flatMap(({ cells }) => cells.filter((cell) => !cell.said));
  expect(missing.length).toBeGreaterThan(0);
  for (const cell of missing) {
    expect(scene.marks.some(({ id }) => id === cell.id)).toBe(false);
    expect(choices(data, scene).find(({ id }) => id === cell.id)?.told.title).toContain(
      'we found no statement',
    );
  }
  const told = [scene, at(280)].map(said).join(' ') + JSON.stringify(chart.words(data, state));
  expect(told).not.toMatch(/\bnone (was|were|is)\b|said nothing|no statement was made/i);
});

describe('what the title says', () => {
  const answers = (country: string): string =>
    JSON.stringify(
      data.speakers
        .filter((speaker) => speaker.country === country && speaker.side === 'claim')
        .map(({ cells }) => cells.map((cell) => cell.said?.wording)),
    );

  test('no two governments said the same', () => {
    const codes = Object.keys(data.countries);
    expect(codes.toSorted()).toEqual(['AU', 'CA', 'GB', 'NZ', 'US']);
    expect(new Set(codes.map(answers)).size).toBe(codes.length);
  });

  test('every reply found is a denial, drawn hatched, and there are as many as claims', () => {
    const replies = data.speakers.filter(({ side }) => side === 'reply');
    expect(replies).toHaveLength(data.speakers.length / 2);
    const ids = replies.flatMap(({ cells }) => cells.map(({ id }) => id));
    const marks = at(1080).marks.filter(({ id }) => ids.includes(id));
    expect(new Set(marks.map(({ role, status }) => `${role} ${status}`))).toEqual(new Set(['reply denied']));
  });
});

test('the UK names APT31 for parliamentarians only, and nobody for the Commission', () => {
  const named = (id: string): string =>
    data.speakers.find((each) => each.id === id)?.cells.find(({ dimension }) => dimension === 'named')?.said
      ?.wording ?? '';
  expect(named('gb-parliament')).toContain('APT31');
  expect(named('gb-commission')).toContain('No group');
  expect(named('nz')).toContain('APT40');
});

test('words in quotation marks in the drawing are words a claim quotes', () => {
  const quotes = dataset.claims.map(({ quote }) => quote).join('\n');
  for (const { cells } of data.speakers)
    for (const cell of cells) expect(quotes).toContain(cell.said?.exact ?? '');
});

test('a reply answers only what was said of its own country', () => {
  const others = (id: string): string => data.claims[id]?.others ?? '';
  expect(others('embassy-first-line')).toContain('NCSC');
  expect(others('embassy-first-line')).not.toContain('New Zealand');
  expect(others('cn-nz-ambassador')).toContain('Judith Collins');
});

test('a day that is not one of the two is told as such', () => {
  const outside = data.speakers.filter((speaker) => speaker.outside).map(({ id, when }) => `${id} ${when}`);
  expect(outside).toEqual(['ca 27 Mar 2024', 'cn-ottawa 29 Mar 2024']);
});

describe('the state', () => {
  const read = (query: string): State => parseState(chart.state, new URLSearchParams(query));

  test('leaves the chosen questions and countries, in drawing, words and table', () => {
    const chosen = read('dimension=victim&country=nz');
    const { summary, shown, table } = chart.words(data, chosen);
    expect(table.rows.map(({ id }) => id)).toEqual(['nz-victim', 'cn-wellington-victim']);
    expect(shown).toBe('2 of 48 cells');
    expect(summary).toMatch(/^Which victim\? New Zealand \(Ministers/);
    expect(said(chart.scene(data, 1080, chosen))).not.toContain('United States');
  });

  test('ignores what is not allowed', () => {
    expect(read('dimension=colour,victim&country=x1&focus=<b>')).toEqual({ ...state, dimension: ['victim'] });
  });

  test('that names no country there is leaves everything', () => {
    const nowhere = { ...state, country: ['ZZ'] };
    expect(chart.words(data, nowhere)).toEqual(chart.words(data, state));
    expect(at(1080, nowhere)).toEqual(at(1080));
  });
});

test('the table says every quotation in full, with sources', () => {
  const { table } = chart.words(data, state);
  for (const { id, cells } of table.rows) {
    expect(cells).toHaveLength(table.columns.length);
    const answered = data.speakers.some((each) => each.cells.some((cell) => cell.id === id && cell.said));
    expect((cells.at(-1)?.sources?.length ?? 0) > 0).toBe(answered);
  }
  expect(JSON.stringify(table)).toContain('relevant conclusions lack professionalism');
});

test.each([
  ['no row', 0],
  ['one row', 1],
] as const)('%s is drawn and told', (_, count) => {
  const few = chart.select(createDataset({ ...dataset, wordings: dataset.wordings.slice(0, count) }));
  for (const width of [280, 720, 1080]) {
    const { body } = render(Drawing, { props: { scene: chart.scene(few, width, state) } });
    expect(body).not.toMatch(/NaN|undefined|Infinity/);
  }
  expect(chart.words(few, state).table.rows).toHaveLength(count * 4);
});

test('markup in a wording stays text, and long words stay in the drawing’s height', () => {
  const [first, ...rest] = dataset.wordings;
  if (!first) throw new Error('the data has wordings');
  const hostile = { ...first, wording: '<script>alert(1)</script> & <b>', exact: '' };
  const changed = chart.select(createDataset({ ...dataset, wordings: [hostile, ...rest] }));
  const { body } = render(Drawing, { props: { scene: chart.scene(changed, 1080, state) } });
  expect(body).not.toContain('<script');
  expect(body).toContain('&lt;script');
});

test('the same after its rows have been written as JSON', () => {
  const copy = JSON.parse(JSON.stringify(data)) as typeof data;
  for (const width of [320, 900]) expect(chart.scene(copy, width, state)).toEqual(at(width));
});

test.each([320, 720, 1080])('at %i px', (width) => {
  expect(svgText(render(Drawing, { props: { scene: at(width) } }).body)).toMatchSnapshot();
});
