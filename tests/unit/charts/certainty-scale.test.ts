import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../src/charts/certainty-scale/chart.ts';
import { choices } from '../../../src/charts/certainty-scale/choices.ts';
import Drawing from '../../../src/charts/certainty-scale/Drawing.svelte';
import { lengthOf, SIZE } from '../../../src/charts/certainty-scale/lettering.ts';
import { gapsOf, rangeWords } from '../../../src/charts/certainty-scale/range.ts';
import type { Data } from '../../../src/charts/certainty-scale/rows.ts';
import type { Line, Scene } from '../../../src/charts/certainty-scale/shapes.ts';
import type { State } from '../../../src/charts/certainty-scale/state.ts';
import { verdict } from '../../../src/charts/certainty-scale/verdict.ts';
import { bracketOf } from '../../../src/charts/kit/brackets.ts';
import { defaultState, writeState } from '../../../src/charts/kit/state.ts';
import { createDataset } from '../../../src/data/dataset.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { svgText } from '../svg-text.ts';

const dataset = loadDataset();
const data = chart.select(dataset);
const shown = defaultState(chart.state);
const guesses = {
  'phia-highly-likely': 70,
  'phia-likely': 70,
  'phia-almost-certain': 100,
  'phia-unlikely': 0,
  'phia-realistic-possibility': 50,
};
const hidden: State = { focus: null, answers: 'hidden', guesses };
const STATES: readonly (readonly [string, State])[] = [
  ['shown', shown],
  ['shown with placings', { ...shown, guesses }],
  ['hidden', { ...hidden, guesses: {} }],
  ['hidden with placings', hidden],
];
const widths = Array.from({ length: 83 }, (_, index) => 280 + index * 20);

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** The ink of a line: from its tallest letters to just under its baseline. */
function boxOf(line: Line): Box {
  const { x, y, text, anchor } = line;
  const width = lengthOf(line);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { text, left, right: left + width, top: y - SIZE * 0.75, bottom: y + 2 };
}
const boxesOf = ({ pieces }: Scene): Box[] => pieces.flatMap(({ lines }) => lines.map(boxOf));
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

describe.each(STATES)('words in the drawing, %s', (_, state) => {
  test('neither overlap nor are cut, from the narrowest embed to the widest screen', () => {
    for (const width of widths) {
      const scene = chart.scene(data, width, state);
      const boxes = boxesOf(scene);
      expect([width, overlaps(boxes), cut(boxes, scene)]).toEqual([width, [], []]);
    }
  });

  test('keep clear of the edges that type wider than estimated would reach', () => {
    for (const width of widths)
      for (const line of chart.scene(data, width, state).pieces.flatMap(({ lines }) => lines)) {
        const { text, left, right } = boxOf(line);
        if (line.anchor) expect([width, text, left >= 3]).toEqual([width, text, true]);
        if (line.anchor !== 'end') expect([width, text, right <= width - 3]).toEqual([width, text, true]);
      }
  });

  test('take the same room as in every other state', () => {
    for (const width of widths)
      expect([width, chart.scene(data, width, state).height]).toEqual([
        width,
        chart.scene(data, bracketOf(width), shown).height,
      ]);
  });
});

describe('the drawing', () => {
  /** What is written, and where across the page. */
  const acrossOf = ({ pieces }: Scene): unknown[] =>
    pieces.flatMap(({ lines }) => lines.map(({ text, x }) => [text, x]));
  const textOf = (scene: Scene): string =>
    scene.pieces
      .flatMap(({ lines }) => lines.map(({ text, then }) => `${text} ${then?.text ?? ''}`))
      .join(' ');

  test.each([280, 720, 1080])('names every word, range, gap and finding at %i px', (width) => {
    const scene = chart.scene(data, width, shown);
    const said = textOf(scene).replace(/\s+/g, ' ');
    for (const band of data.scales.flatMap(({ bands }) => bands)) {
      const piece = scene.pieces.find(({ id }) => id === band.id);
      expect(piece?.lines.map(({ text }) => text).join(' ')).toBe(`${band.word} ${rangeWords(band)}`);
    }
    for (const { speaker, said: word, clause } of data.findings)
      expect(said).toContain(`${speaker}: “${word}” ${clause}`);
    expect(said.match(/\bgap\b/g)?.length).toBe(gapsOf(data.scales[0]?.bands ?? []).length + 1);
  });

  test('hangs each finding on the band of its own word', () => {
    for (const { id, band } of data.findings)
      expect(dataset.claim(id).likelihood).toBe(band.replace('phia-', ''));
  });

  test.each([280, 720, 1080])('gives nothing away at %i px while the answers are hidden', (width) => {
    const other: Data = {
      ...data,
      scales: data.scales.map((scale) => ({
        ...scale,
        bands: scale.bands.map((band) => ({
          ...band,
          from: { ...band.from, value: band.from.value + 1 },
          to: { ...band.to, value: band.to.value - 1 },
        })),
      })),
    };
    const scene = chart.scene(data, width, hidden);
    for (const band of data.scales.flatMap(({ bands }) => bands))
      expect(textOf(scene)).not.toContain(rangeWords(band));
    expect(acrossOf(chart.scene(other, width, hidden))).toEqual(acrossOf(scene));
    const offered = choices(data, scene, hidden);
    expect(offered.map(({ id }) => id).toSorted()).toEqual(data.findings.map(({ id }) => id).toSorted());
    for (const { told } of offered) expect(told.text).not.toContain('%');
  });

  test('offers every finding and every word once, as many as are drawn', () => {
    for (const width of [280, 720, 1080]) {
      const offered = choices(data, chart.scene(data, width, shown), shown).map(({ id }) => id);
      const bands = data.scales.flatMap(({ bands: own }) => own.map(({ id }) => id));
      expect(offered.toSorted()).toEqual([...data.findings.map(({ id }) => id), ...bands].toSorted());
    }
  });

  test('is the same after its rows have been written as JSON', () => {
    const copy = JSON.parse(JSON.stringify(data)) as typeof data;
    for (const width of [320, 900])
      expect(chart.scene(copy, width, shown)).toEqual(chart.scene(data, width, shown));
  });

  test.each([
    ['nothing', { ...data, scales: [], findings: [] }],
    ['no findings', { ...data, findings: [] }],
    [
      'one word',
      { ...data, scales: data.scales.slice(0, 1).map((one) => ({ ...one, bands: one.bands.slice(-1) })) },
    ],
  ])('stands with %s', (_, rows) => {
    for (const width of [280, 720, 1920])
      for (const [, state] of STATES) {
        const markup = render(Drawing, { props: { scene: chart.scene(rows, width, state) } }).body;
        expect(markup).not.toMatch(/NaN|Infinity|undefined/);
        expect(chart.words(rows, state).summary).not.toMatch(/NaN|undefined| {2}/);
      }
  });

  test.each([320, 720, 1080])('at %i px', (width) => {
    const markup = (state: State): string =>
      svgText(render(Drawing, { props: { scene: chart.scene(data, width, state) } }).body);
    expect(markup(shown)).toMatchSnapshot();
    expect(markup(hidden)).toMatchSnapshot('hidden');
  });
});

describe('what a reader placed', () => {
  const band = (id: string): Data['scales'][number]['bands'][number] => {
    const found = data.scales.flatMap(({ bands }) => bands).find((each) => each.id === id);
    if (!found) throw new Error(`no band ${id}`);
    return found;
  };

  test.each([
    ['phia-highly-likely', 70, 'You said 70; the yardstick says 80 to 90: 10 points lower.'],
    ['phia-highly-likely', 91, 'You said 91; the yardstick says 80 to 90: 1 point higher.'],
    ['phia-highly-likely', 90, 'You said 90; the yardstick says 80 to 90: inside its range.'],
    [
      'phia-almost-certain',
      100,
      'You said 100; the yardstick says about 95 to under 100: just past its end.',
    ],
  ])('is compared in words: %s at %i', (id, at, said) => {
    expect(verdict(band(id), at)).toBe(said);
  });

  test('may be nothing', () => {
    expect(verdict(band('phia-likely'), undefined)).toBe('Not placed; the yardstick says 55 to 75.');
  });

  test('is counted only once the answers are shown', () => {
    expect(chart.words(data, hidden).shown).toBeUndefined();
    expect(chart.words(data, shown).shown).toBeUndefined();
    expect(chart.words(data, { ...shown, guesses }).shown).toBe('1 of 5 inside the yardstick’s ranges.');
  });

  test('is never in the address', () => {
    const query = new URLSearchParams();
    writeState(chart.state, { ...hidden, focus: 'phia-likely' }, query);
    expect(query.toString()).toBe('focus=phia-likely');
  });
});

describe('the words', () => {
  const { summary, table } = chart.words(data, shown);

  test('give every word a row, with its range, the gap after it and sources', () => {
    expect(table.rows).toHaveLength(data.scales.reduce((sum, { bands }) => sum + bands.length, 0));
    for (const { cells } of table.rows) {
      expect(cells).toHaveLength(table.columns.length);
      expect(cells.at(-1)?.sources?.length).toBeGreaterThan(0);
    }
    const cellsOf = (id: string): string[] =>
      table.rows.find((row) => row.id === id)?.cells.map(({ text }) => text) ?? [];
    expect(cellsOf('phia-realistic-possibility').slice(0, 5)).toEqual([
      'realistic possibility',
      'UK: PHIA yardstick',
      '40',
      'under 50',
      '50 to 55%',
    ]);
    expect(cellsOf('icd-likely')[4]).toBe('none');
    expect(cellsOf('phia-almost-certain')[5]).toContain('“almost certainly” APT31');
  });

  test('are the same whatever a reader placed', () => {
    expect(chart.words(data, hidden).table.rows).toEqual(table.rows);
  });

  test('say that no percentages were printed, and speak of likelihood only', () => {
    expect(summary).toContain('prints no percentages');
    expect(summary).not.toMatch(/confiden/i);
  });

  test('give each word of the judgements a sentence, and each scale its gaps', () => {
    expect(summary).toMatch(
      /, one was “almost certain”: that [^.]*\. In the NCSC’s words three were “highly likely”: that [^.]*; that/,
    );
    expect(summary).toContain('has seven phrases and six gaps that no phrase covers: ');
    expect(summary).toContain('has seven phrases with no gap between them.');
  });
});

test('a finding without a likelihood is named', () => {
  const claims = dataset.claims.map((claim) =>
    claim.id === 'ncsc-use-future' ? { ...claim, likelihood: '' as const } : claim,
  );
  expect(() => chart.select(createDataset({ ...dataset, claims }))).toThrow('ncsc-use-future');
});
