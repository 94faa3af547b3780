import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../src/charts/response-matrix/chart.ts';
import { choices } from '../../../src/charts/response-matrix/choices.ts';
import Drawing from '../../../src/charts/response-matrix/Drawing.svelte';
import { SIZE, weightOf } from '../../../src/charts/response-matrix/lettering.ts';
import type { Data, ResponseRow } from '../../../src/charts/response-matrix/rows.ts';
import type { Line, Scene } from '../../../src/charts/response-matrix/shapes.ts';
import type { State } from '../../../src/charts/response-matrix/state.ts';
import { bracketOf } from '../../../src/charts/kit/brackets.ts';
import { defaultState, parseState } from '../../../src/charts/kit/state.ts';
import { textWidth } from '../../../src/charts/kit/text-width.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { parseDate } from '../../../src/data/edtf.ts';
import { svgText } from '../svg-text.ts';

const data = chart.select(loadDataset());
const all = defaultState(chart.state);
const widths = Array.from({ length: 83 }, (_, index) => 280 + index * 20);
const at = (width: number, rows: Data = data, state: State = all): Scene => chart.scene(rows, width, state);
const markup = (scene: Scene): string => render(Drawing, { props: { scene } }).body;
const rowOf = (id: string): ResponseRow => {
  const row = data.rows.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** The ink of a line: from its tallest letters to just under its baseline. */
function boxOf({ x, y, text, look, end }: Line): Box {
  const width = textWidth(text, SIZE, weightOf(look));
  return { text, left: end ? x - width : x, right: end ? x : x + width, top: y - SIZE * 0.75, bottom: y + 2 };
}
const boxesOf = ({ over, heads, rows }: Scene): Box[] =>
  [
    ...over,
    ...heads.flatMap(({ lines }) => lines),
    ...rows.flatMap(({ head, cells }) => [...head.lines, ...cells.flatMap(({ lines }) => lines)]),
  ].map(boxOf);
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
      ({ left, right, top, bottom }) => left < 0 || right > width + 0.5 || top < 0 || bottom > height + 0.5,
    )
    .map(({ text }) => text);

describe('what the title, the takeaway and the notes say is so', () => {
  const stepsOf = (code: string): string =>
    data.rows.flatMap((row) => (row.country === code && row.answer === 'yes' ? [row.action] : [])).join();

  test('no two countries have the same steps', () => {
    const sets = data.countries.map(({ code }) => stepsOf(code));
    expect(sets).toHaveLength(5);
    expect(new Set(sets).size).toBe(5);
  });

  test('one step was found for all of them, and it was about APT40', () => {
    const shared = data.actions.filter((action) =>
      data.rows.every((row) => row.action !== action || row.answer === 'yes'),
    );
    expect(shared).toEqual(['advisory']);
    for (const row of data.rows)
      if (row.action === 'advisory') expect([row.id, row.actors]).toEqual([row.id, ['apt40']]);
  });

  test('London and Washington named APT31; Canberra and Wellington another group', () => {
    expect(['gb', 'us', 'au', 'nz'].map((code) => rowOf(`${code}-attributed`).actors[0])).toEqual([
      'apt31',
      'apt31',
      'apt40',
      'apt40',
    ]);
  });
});

describe('an answer', () => {
  const textsOf = (id: string, width = 1080): string[] =>
    at(width)
      .rows.flatMap(({ cells }) => cells)
      .flatMap((cell) => (cell.id === id ? cell.lines.map(({ text }) => text) : []));

  test('that is not yes says which of the three it is', () => {
    expect(textsOf('ca-charged')).toEqual(['none found']);
    expect(textsOf('nz-sanctioned')).toContain('no law for it');
    expect(textsOf('au-sanctioned')).toContain('power not used');
  });

  test('has a sign of its own for each of the four', () => {
    const classes = [...markup(at(1080)).matchAll(/class="(mark s-\w+|no-[\w-]+)"/g)].map(([, name]) => name);
    expect(new Set(classes)).toEqual(
      new Set([
        'mark s-assessed',
        'mark s-established',
        'mark s-charged',
        'no-none-found',
        'no-no-power',
        'no-power-unused',
      ]),
    );
  });

  test('says its date and its group, and where there is room what must be read with it', () => {
    expect(textsOf('gb-summoned')).toEqual(['26 Mar 2024', 'no group named', 'the chargé d’affaires came']);
    expect(textsOf('gb-summoned', 280)).toEqual(['26 Mar', 'no group', 'named']);
    expect(textsOf('nz-sanctioned', 280).join(' ')).toBe('no law for it');
    expect(textsOf('au-sanctioned', 280).join(' ')).toBe('power not used');
    expect(textsOf('ca-sanctioned', 280).join(' ')).toBe('none found');
    expect(textsOf('nz-attributed')).toContain('APT40');
  });

  test('about another group has it in heavy type', () => {
    const looks = at(720)
      .rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines))
      .filter(({ text }) => /^APT\d/.test(text))
      .map(({ text, look }) => `${text.slice(0, 5)} ${look}`);
    expect(new Set(looks)).toEqual(new Set(['APT31 plain', 'APT40 strong']));
  });
});

describe('the drawing', () => {
  test('keeps its words apart and inside, from the narrowest embed to the widest screen', () => {
    for (const width of widths) {
      const scene = at(width);
      const boxes = boxesOf(scene);
      expect([width, overlaps(boxes), cut(boxes, scene)]).toEqual([width, [], []]);
    }
  });

  test('takes room by its bracket alone, whatever is chosen', () => {
    const heights = new Map<number, Set<number>>();
    for (const width of widths)
      for (const state of [all, { ...all, country: ['GB'] }, { ...all, action: ['charged'] }]) {
        const bracket = bracketOf(width);
        heights.set(bracket, (heights.get(bracket) ?? new Set()).add(at(width, data, state).height));
      }
    expect([...heights.values()].map(({ size }) => size)).toEqual([1, 1, 1]);
  });

  test('is a table to those who hear it: each row has a head and five cells, and each column a head', () => {
    for (const width of [280, 720]) {
      const text = markup(at(width));
      const count = (role: string): number => text.split(`role="${role}"`).length - 1;
      const heads = width === 280 ? 5 : 6;
      expect([count('table'), count('rowheader'), count('cell')]).toEqual([1, 7, 35]);
      expect([count('row'), count('columnheader')]).toEqual([8, heads]);
    }
  });

  test('has targets of a finger’s size that do not cover each other', () => {
    for (const width of [280, 360, 720, 1080, 1920]) {
      const boxes = at(width)
        .rows.flatMap(({ cells }) => cells)
        .map(({ id, x, y, width: wide, height }) => ({
          text: id,
          left: x,
          right: x + wide,
          top: y,
          bottom: y + height,
        }));
      expect(overlaps(boxes)).toEqual([]);
      for (const { left, right, top, bottom } of boxes)
        expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('a choice', () => {
  test('dims what it leaves out, and keeps the rest in the table and for the keys', () => {
    const state = parseState(chart.state, new URLSearchParams('country=nz,gb&action=sanctioned'));
    const scene = at(1080, data, state);
    const lit = scene.rows.flatMap(({ cells }) => cells).filter(({ dim }) => !dim);
    expect(lit.map(({ id }) => id)).toEqual(['gb-sanctioned', 'nz-sanctioned']);
    expect(scene.columns).toBe(2);
    expect(choices(data, scene, state).map(({ id }) => id)).toEqual(['gb-sanctioned', 'nz-sanctioned']);
    const { table, shown } = chart.words(data, state);
    expect([table.rows.map(({ id }) => id), shown]).toEqual([
      ['gb-sanctioned', 'nz-sanctioned'],
      '2 of 35 answers',
    ]);
  });

  test('that makes no sense is none', () => {
    const state = parseState(chart.state, new URLSearchParams('country=XX,<b>&action=bombed'));
    expect(chart.words(data, state).table.rows).toHaveLength(35);
    expect(
      at(720, data, state)
        .rows.flatMap(({ cells }) => cells)
        .some(({ dim }) => dim),
    ).toBe(false);
  });

  test('opened tells the answer in full, with how it was checked and its sources', () => {
    const [first] = choices(data, at(1080), all).filter(({ id }) => id === 'nz-sanctioned');
    expect(first?.name).toBe('New Zealand, used sanctions: no law for it, outside the United Nations');
    expect(first?.told.text).toBe(rowOf('nz-sanctioned').what);
    expect(first?.told.status).toBeUndefined();
    expect(first?.told.sources.length).toBeGreaterThan(0);
  });
});

describe('in words', () => {
  const { summary, table } = chart.words(data, all);

  test('the table has every answer in the order of the drawing, with its sources', () => {
    expect(table.rows.map(({ id }) => id)).toEqual(
      at(1080).rows.flatMap(({ cells }) => cells.map(({ id }) => id)),
    );
    for (const { cells } of table.rows) {
      expect(cells).toHaveLength(table.columns.length);
      expect(cells.at(-1)?.sources?.length).toBeGreaterThan(0);
    }
  });

  test('the summary counts what is there', () => {
    expect(summary).toContain('All five joined an advisory; four laid blame');
    expect(summary).toContain('Eight of these concern APT40, not APT31.');
    expect(summary).toContain(
      'For sanctions New Zealand had no law. Australia had a power for them and did not use it against APT31.',
    );
    expect(summary).toContain('Thirteen of the answers are “none found”');
  });

  test('none found is never said as none', () => {
    for (const { id, cells } of table.rows)
      if (rowOf(id).answer === 'none-found') expect([id, cells[1]?.text]).toEqual([id, 'none found']);
  });
});

describe('rows that are strange', () => {
  const one = rowOf('gb-attributed');
  const long = 'Donaudampfschifffahrtsgesellschaft';
  const strange: readonly (readonly [string, Data])[] = [
    ['none', { ...data, rows: [], actions: [], countries: [] }],
    ['one', { ...data, rows: [one], actions: [one.action], countries: data.countries.slice(1, 2) }],
    ['a gap', { ...data, rows: data.rows.slice(1) }],
    [
      'other dates',
      {
        ...data,
        rows: data.rows.map((row, index) => ({
          ...row,
          date: parseDate(['2023', '2024-03', '2018~'][index % 3] ?? ''),
        })),
      },
    ],
    ['no date', { ...data, rows: data.rows.map((row) => ({ ...row, answer: 'yes' as const, date: null })) }],
    ['markup', { ...data, rows: data.rows.map((row) => ({ ...row, brief: `<b>&"${long}` })) }],
  ];

  test.each(strange)('%s: are drawn and worded', (_, rows) => {
    for (const width of [280, 719, 720, 1080, 1920]) {
      const scene = at(width, rows);
      expect(markup(scene)).not.toMatch(/NaN|Infinity|undefined|<b>/);
      expect(scene.height).toBeGreaterThanOrEqual(0);
      expect(choices(rows, scene, all)).toHaveLength(rows.rows.length);
    }
    expect(chart.words(rows, all).summary.length).toBeGreaterThan(10);
  });

  test('a date less exact than a day is said as it is, with its year', () => {
    const [, rows] = strange[3] ?? [];
    const texts = at(280, rows).rows.flatMap(({ cells }) =>
      cells.map(({ lines }) => lines.map(({ text }) => text).join(' ')),
    );
    for (const date of ['2023 ', 'Mar 2024 ', 'about 2018 '])
      expect(texts.some((text) => text.startsWith(date))).toBe(true);
  });
});

const some = ['advisory', 'sanctioned', 'charged'];
const sample: Data = {
  ...data,
  actions: data.actions.filter((action) => some.includes(action)),
  rows: data.rows.filter(({ action }) => some.includes(action)),
};
test.each([280, 720, 1080])('three steps drawn at %i px', (width) => {
  expect(svgText(markup(at(width, sample)))).toMatchSnapshot();
});
