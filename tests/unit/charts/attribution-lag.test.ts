import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../src/charts/attribution-lag/chart.ts';
import { choices } from '../../../src/charts/attribution-lag/choices.ts';
import { DELAY_IDS } from '../../../src/charts/attribution-lag/delays.ts';
import Drawing from '../../../src/charts/attribution-lag/Drawing.svelte';
import Filters from '../../../src/charts/attribution-lag/Filters.svelte';
import { SIZE } from '../../../src/charts/attribution-lag/layout.ts';
import { mediansOf } from '../../../src/charts/attribution-lag/medians.ts';
import { OWN, type CaseRow, type Data } from '../../../src/charts/attribution-lag/rows.ts';
import type { Line, Scene } from '../../../src/charts/attribution-lag/shapes.ts';
import { SORTS, type State } from '../../../src/charts/attribution-lag/state.ts';
import { daysOf, MONTH, zonesOf } from '../../../src/charts/attribution-lag/zones.ts';
import { bracketOf } from '../../../src/charts/kit/brackets.ts';
import { defaultState, parseState } from '../../../src/charts/kit/state.ts';
import { textWidth } from '../../../src/charts/kit/text-width.ts';
import { parseDate } from '../../../src/data/edtf.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { svgText } from '../svg-text.ts';

const data = chart.select(loadDataset());
const all = defaultState(chart.state);
const asked = (query: string): State => parseState(chart.state, new URLSearchParams(query));
const widths = Array.from({ length: 42 }, (_, index) => 280 + index * 40);
const own = data.cases.find(({ id }) => id === OWN);

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
function boxOf({ x, y, text, look, end }: Line, top = 0): Box {
  const width = textWidth(text, SIZE, look === 'strong' ? 600 : 400);
  const left = end ? x - width : x;
  return { text, left, right: left + width, top: top + y - SIZE * 0.75, bottom: top + y + 2 };
}
const boxesOf = ({ lines, rows }: Scene): Box[] => [
  ...lines.map((line) => boxOf(line)),
  ...rows.flatMap((row) => row.lines.map((line) => boxOf(line, row.y))),
];
/** Words that meet, and words that are cut off. */
function faults(scene: Scene): string[] {
  const boxes = boxesOf(scene);
  const meeting = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.text}” meets “${b.text}”`),
  );
  const cut = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < -0.5 || right > scene.width + 0.5 || top < 0 || bottom > scene.height,
  );
  return [...meeting, ...cut.map(({ text }) => `“${text}” is cut off`)];
}
/** Every x of a path’s absolute points. */
const xs = (path: string): number[] => [...path.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));

function someCase(id: string, dates: readonly string[], more: Partial<CaseRow> = {}): CaseRow {
  const [intrusion, detected, disclosed, attributed] = dates.map((date) => (date ? parseDate(date) : null));
  return {
    ...{ id, name: `Case ${id}`, countries: ['GB'], attack: true, posted: false, blamed: 'Somebody' },
    dates: {
      intrusion: intrusion ?? null,
      detected: detected ?? null,
      disclosed: disclosed ?? null,
      attributed: attributed ?? null,
    },
    ...{ actor: 'other', status: attributed ? 'assessed' : '', note: '', checked: '', sources: [] },
    ...more,
  };
}
const made = (...cases: CaseRow[]): Data => ({ cases, countries: {}, actors: {}, sources: {} });

describe('the drawing', () => {
  test.each([...SORTS.map((sort) => `sort=${sort}`), 'country=NO', 'actor=apt40', 'country=NO&actor=apt40'])(
    'with “%s” keeps its words apart and inside, at every width',
    (query) => {
      for (const width of widths)
        expect([width, faults(chart.scene(data, width, asked(query)))]).toEqual([width, []]);
    },
  );

  test('has a median that strikes through no words', () => {
    for (const sort of SORTS)
      for (const width of widths) {
        const drawn = chart.scene(data, width, asked(`sort=${sort}`));
        const struck = [...drawn.median.matchAll(/M(\S+) (\S+?)V([\d.]+)/g)].flatMap(([, x, from, to]) => {
          expect(Number(to)).toBeGreaterThan(Number(from));
          return boxesOf(drawn).filter(
            ({ left, right, top, bottom }) =>
              left < Number(x) && Number(x) < right && top < Number(to) && Number(from) < bottom,
          );
        });
        expect([width, sort, struck.map(({ text }) => text)]).toEqual([width, sort, []]);
      }
  });

  test('keeps its bars inside', () => {
    for (const sort of SORTS)
      for (const width of widths) {
        const points = chart
          .scene(data, width, asked(`sort=${sort}`))
          .rows.flatMap(({ pieces }) => pieces.flatMap(({ path }) => xs(path)));
        expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...points)).toBeLessThanOrEqual(width);
      }
  });

  test('is as high at every width of a bracket, and holds forty rows in a screen or two', () => {
    for (const width of widths)
      expect(chart.scene(data, width, all).height).toBe(chart.scene(data, bracketOf(width), all).height);
    expect(
      [280, 720, 1080].map((width) => chart.scene(data, width, all).height <= (width < 720 ? 1400 : 920)),
    ).toEqual([true, true, true]);
  });

  test('has every case once, whatever the order', () => {
    for (const sort of SORTS) {
      const { rows } = chart.scene(data, 720, asked(`sort=${sort}`));
      expect(rows.map(({ id }) => id).toSorted()).toEqual(data.cases.map(({ id }) => id).toSorted());
    }
  });

  test('names every case in full from 280 px on', () => {
    for (const width of [280, 720]) {
      const names = chart.scene(data, width, all).rows.map(({ lines }) => lines[0]?.text);
      expect(names.toSorted()).toEqual(data.cases.map(({ name }) => name).toSorted());
    }
  });

  test('is the same after its rows have been written as JSON', () => {
    const copy = JSON.parse(JSON.stringify(data)) as Data;
    for (const width of [320, 900])
      expect(chart.scene(copy, width, all)).toEqual(chart.scene(data, width, all));
  });

  test.each([320, 720])('at %i px', (width) => {
    expect(
      svgText(render(Drawing, { props: { scene: chart.scene(data, width, all) } }).body),
    ).toMatchSnapshot();
  });
});

describe('what is not known', () => {
  const row = (drawn: Data, sort: string): string =>
    chart.scene(drawn, 720, asked(`sort=${sort}`)).rows[0]?.lines[1]?.text ?? '';

  test('is said in words and never drawn as a length', () => {
    const drawn = made(someCase('a', ['', '2021-03', '2021-05', '']));
    expect(row(drawn, 'dwell')).toBe('start not known');
    expect(row(drawn, 'attribution')).toBe('not attributed');
    expect(chart.scene(drawn, 720, asked('sort=dwell')).rows[0]?.pieces).toEqual([]);
    expect(chart.words(drawn, all).table.rows[0]?.cells.map(({ value }) => value)).not.toContain(0);
  });

  test('is told apart from what does not apply', () => {
    const exposed = someCase('a', ['', '2020', '2020', ''], { attack: false });
    expect(row(made(exposed), 'dwell')).toBe('no break-in');
    expect(row(made({ ...exposed, posted: true }), 'dwell')).toBe('how it got out: not known');
  });

  test('when somebody noticed: one thin piece from entry to the news', () => {
    const [shape] = chart.scene(made(someCase('a', ['2020-01', '', '2022-01', '2023-01'])), 720, all).rows;
    expect(shape?.pieces.map(({ role }) => role)).toEqual(['context', 'response', 'response']);
  });
});

describe('lengths', () => {
  test('count a vague date at its middle, within what the other dates allow', () => {
    const days = (from: string, to: string): number =>
      daysOf(zonesOf(someCase('a', [from, to, '', ''])), 'dwell') ?? NaN;
    expect(days('2021-08-01', '2021-08-11')).toBe(10);
    expect(Math.round(days('2021', '2023'))).toBe(730);
    // Entered in 2021 and noticed that April: between January and April, so not in June.
    expect(Math.round(days('2021', '2021-04-30'))).toBe(60);
  });

  test('of dates in an impossible order are not known', () => {
    const odd = someCase('a', ['2023-05-01', '2021-05-01', '', '']);
    expect(daysOf(zonesOf(odd), 'dwell')).toBeNull();
    for (const width of [280, 1080]) expect(faults(chart.scene(made(odd), width, all))).toEqual([]);
  });

  test('a few that are far longer than the rest run off the scale, with their length beside them', () => {
    const cut = chart.scene(data, 1080, all).rows.filter((shape) => shape.cut !== '');
    expect(cut.map(({ lines }) => lines[1]?.text)).toEqual(['14 years', '10 years', 'start not known']);
  });

  test('a charge is drawn as a charge, all of it', () => {
    const shape = chart.scene(data, 720, all).rows.find(({ id }) => id === 'apt31-indictment');
    expect(new Set(shape?.pieces.map(({ status }) => status))).toEqual(new Set(['charged']));
  });
});

describe('order and filters', () => {
  test.each(DELAY_IDS)('by %s, the longest first', (delay) => {
    const { rows } = chart.scene(data, 720, asked(`sort=${delay}`));
    const days = rows.flatMap(({ id }) => {
      const row = data.cases.find((each) => each.id === id);
      return row?.attack ? (daysOf(zonesOf(row), delay) ?? []) : [];
    });
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  test('leave the Commission’s case in, and count it only where it belongs', () => {
    const { table, shown } = chart.words(data, asked('country=NO'));
    expect(table.rows.map(({ id }) => id)).toContain(OWN);
    expect(table.rows).toHaveLength(5);
    expect(shown).toBe(`4 of ${String(data.cases.length)} cases`);
    const none = chart.words(data, asked('country=NO&actor=apt40')).table.rows;
    expect(none.map(({ id }) => id)).toEqual([OWN]);
  });

  test.each([
    ['country=ZZ', ''],
    ['actor=nobody', ''],
    ['country=ZZ&actor=nobody&sort=date', 'sort=date'],
    ['country=NO,ZZ&actor=nobody', 'country=NO'],
    ['actor=constructor', ''],
  ])('without what no case has: “%s” is “%s”', (query, same) => {
    expect(chart.words(data, asked(query))).toEqual(chart.words(data, asked(same)));
    for (const width of [280, 720])
      expect(chart.scene(data, width, asked(query))).toEqual(chart.scene(data, width, asked(same)));
    const drawn = chart.scene(data, 720, asked(query));
    const { body } = render(Filters, { props: { data, state: asked(query), onchange: () => undefined } });
    expect(body).not.toContain('1 chosen');
    expect(choices(data, drawn, asked(query))).toHaveLength(drawn.rows.length);
  });

  test('draw and list the same rows in the same order', () => {
    for (const query of ['', 'sort=date', 'actor=apt31']) {
      const drawn = chart.scene(data, 720, asked(query));
      const ids = drawn.rows.map(({ id }) => id);
      expect(chart.words(data, asked(query)).table.rows.map(({ id }) => id)).toEqual(ids);
      expect(choices(data, drawn, asked(query)).map(({ id }) => id)).toEqual(ids);
    }
  });
});

describe('the words', () => {
  const { summary, table } = chart.words(data, all);

  test('hold what the title and the takeaway say', () => {
    const { whole, dwell } = mediansOf(data.cases);
    expect(whole?.days).toBeGreaterThan(24 * MONTH);
    const dwells = data.cases
      .filter(({ attack }) => attack)
      .flatMap((row) => daysOf(zonesOf(row), 'dwell') ?? []);
    const mine = own ? (daysOf(zonesOf(own), 'dwell') ?? 0) : 0;
    expect(mine).toBeGreaterThan((dwell?.days ?? Infinity) * 5);
    expect(dwells.filter((each) => each > mine).length).toBeLessThan(dwells.length / 8);
    const told = data.cases.filter(({ attack, dates }) => attack && dates.disclosed && dates.attributed);
    const together = told.filter(({ dates }) => dates.disclosed?.edtf === dates.attributed?.edtf).length;
    expect(Math.abs(together / told.length - 0.5)).toBeLessThan(0.06);
  });

  test('give each median with the number of cases it rests on', () => {
    for (const median of Object.values(mediansOf(data.cases)))
      expect(summary).toMatch(new RegExp(`\\b${String(median?.of)} cases`));
  });

  test('give every cell, every date that is known, and sources', () => {
    for (const { cells } of table.rows) {
      expect(cells).toHaveLength(table.columns.length);
      expect(cells.at(-1)?.sources?.length).toBeGreaterThan(0);
    }
    const dates = table.rows.flatMap(({ cells }) => cells.flatMap(({ date }) => date?.edtf ?? []));
    const known = data.cases.flatMap((row) => Object.values(row.dates).flatMap((date) => date?.edtf ?? []));
    expect(dates.toSorted()).toEqual(known.toSorted());
  });

  test('sort what is not known last, like an empty cell', () => {
    const unknown = table.rows.flatMap(({ cells }) => cells.filter(({ text }) => text === 'not known'));
    expect(new Set(unknown.map(({ sort }) => sort))).toEqual(new Set(['']));
  });

  test('name who is blamed, and how sure that is', () => {
    const row = table.rows.find(({ id }) => id === OWN);
    expect(row?.cells.map(({ text }) => text)).toContain('China state-affiliated actor, no group named');
    expect(row?.cells.map(({ status }) => status)).toContain('assessed');
    expect(JSON.stringify(row)).not.toContain('APT31');
  });

  test('are there for no case at all, and for one', () => {
    for (const drawn of [made(), made(someCase('only', ['2020', '', '', '2024-01-02']))])
      for (const width of [280, 720, 1080]) {
        expect(faults(chart.scene(drawn, width, all))).toEqual([]);
        expect(chart.words(drawn, all).summary).toContain('compares');
      }
  });

  test('of any length are cut to the room there is', () => {
    const name = 'A very long name that nobody would give to a case of this kind, but somebody might';
    const drawn = made(someCase('a', ['2020', '', '2021-02-03', ''], { name }));
    for (const width of [280, 720, 1080]) expect(faults(chart.scene(drawn, width, all))).toEqual([]);
  });
});
