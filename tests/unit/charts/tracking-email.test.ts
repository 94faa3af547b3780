import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { bracketOf } from '../../../src/charts/kit/brackets.ts';
import { defaultState, parseState } from '../../../src/charts/kit/state.ts';
import { chart } from '../../../src/charts/tracking-email/chart.ts';
import { choices } from '../../../src/charts/tracking-email/choices.ts';
import Drawing from '../../../src/charts/tracking-email/Drawing.svelte';
import { PARTS } from '../../../src/charts/tracking-email/parts.ts';
import { lineWidth, SIZE } from '../../../src/charts/tracking-email/pen.ts';
import type { Line, Scene, Target } from '../../../src/charts/tracking-email/shapes.ts';
import { createDataset } from '../../../src/data/dataset.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { svgText } from '../svg-text.ts';

const dataset = loadDataset();
const data = chart.select(dataset);
const state = defaultState(chart.state);
const at = (width: number): Scene => chart.scene(data, width, state);
const widths = Array.from({ length: 165 }, (_, index) => 280 + index * 10);

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
function boxOf(line: Line): Box {
  const { x, y, text, look, end } = line;
  const width = lineWidth(line);
  return {
    name: text,
    left: end ? x - width : x,
    right: end ? x : x + width,
    top: y - SIZE[look] * 0.72,
    bottom: y + 2,
  };
}
const boxOfTarget = ({ id, x, y, width, height }: Target): Box => ({
  ...{ name: id, left: x, right: x + width, top: y, bottom: y + height },
});
const linesOf = ({ groups }: Pick<Scene, 'groups'>): Line[] => groups.flatMap(({ lines }) => lines);
const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.name}” and “${b.name}”`),
  );
const cut = (boxes: readonly Box[], { width, height }: Scene): string[] =>
  boxes
    .filter(
      ({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height,
    )
    .map(({ name }) => name);
/** Every point of a path made of absolute moves and lines and of relative edges. */
function pointsOf(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLlhvz])([-\d. ]*)/g)].map(([, step, rest = '']): [number, number] => {
    const [a = 0, b = 0] = rest.trim().split(/\s+/).map(Number);
    if (step === 'M' || step === 'L') [x, y] = [a, b];
    if (step === 'l') [x, y] = [x + a, y + b];
    if (step === 'h') x += a;
    if (step === 'v') y += a;
    return [x, y];
  });
}

describe('the drawing', () => {
  test('has no words that overlap or are cut, from the narrowest embed to the widest screen', () => {
    for (const width of widths) {
      const scene = at(width);
      const boxes = linesOf(scene).map(boxOf);
      expect([width, overlaps(boxes), cut(boxes, scene)]).toEqual([width, [], []]);
    }
  });

  test('keeps every line of it inside its box', () => {
    const told = (['column', 'strip'] as const).flatMap((form) => chart.telling?.scene(data, form) ?? []);
    for (const scene of [...widths.map(at), ...told]) {
      const points = scene.groups.flatMap(({ strokes }) => strokes.flatMap(({ path }) => pointsOf(path)));
      const out = points.filter(([x, y]) => x < 0 || x > scene.width || y < 0 || y > scene.height);
      expect([scene.width, out]).toEqual([scene.width, []]);
    }
  });

  test('is as high at every width of a bracket, so that a page does not jump', () => {
    for (const width of widths)
      expect([width, at(width).height]).toEqual([width, at(bracketOf(width)).height]);
  });

  test('says over each step who stands behind it', () => {
    for (const width of [280, 720, 1080])
      expect(at(width).groups.map(({ lines }) => lines.some(({ look }) => look === 'soft'))).toEqual(
        PARTS.map(() => true),
      );
  });

  test('draws protections in plain ink, and nothing in solid colour that is only alleged', () => {
    const groups = at(720).groups;
    expect(groups.map(({ role }) => role)).toEqual(['activity', 'activity', 'activity', undefined]);
    const looks = new Set(groups.flatMap(({ strokes }) => strokes.map(({ look }) => look)));
    expect([...looks].filter((look) => /s-(established|assessed)/.test(look))).toEqual([]);
  });

  test('holds no address that leads anywhere', () => {
    const html = render(Drawing, { props: { scene: at(720) } }).body;
    expect(html).not.toMatch(/href|<image|https?:\/\/[^<\s]/);
    expect(linesOf(at(720)).map(({ text }) => text)).not.toContain('nropnews.com');
  });

  test('is the same after its rows have been written as JSON', () => {
    const copy = JSON.parse(JSON.stringify(data)) as typeof data;
    for (const width of [320, 900]) expect(chart.scene(copy, width, state)).toEqual(at(width));
  });

  test.each([320, 720, 1080])('at %i px', (width) => {
    expect(svgText(render(Drawing, { props: { scene: at(width) } }).body)).toMatchSnapshot();
  });
});

describe.each(['column', 'strip'] as const)('told in steps, the %s', (form) => {
  const scene = chart.telling?.scene(data, form);
  if (!scene) throw new Error('the chart can be told in parts');

  test('fits its place', () => {
    const [width, height] = form === 'column' ? [384, 640] : [320, 180];
    expect(scene.width).toBe(width);
    expect(scene.height).toBeLessThanOrEqual(height);
  });

  test.each(PARTS)('has no words that overlap or are cut while %s is told', (part) => {
    // A word that only another step shows is not there; what is dimmed still is.
    const groups = scene.groups.filter(({ only, parts }) => !only || parts.includes(part));
    const boxes = linesOf({ groups }).map(boxOf);
    expect([overlaps(boxes), cut(boxes, scene)]).toEqual([[], []]);
  });

  test('shows something of its own at each step, and the email, server and entry at more than one', () => {
    for (const part of PARTS)
      expect(scene.groups.some(({ only, parts }) => only && parts.includes(part))).toBe(true);
    expect(scene.groups.filter(({ only, parts }) => !only && parts.length > 1).length).toBeGreaterThan(2);
  });

  test('is drawn', () => {
    expect(svgText(render(Drawing, { props: { scene } }).body)).toMatchSnapshot();
  });
});

describe('what can be chosen', () => {
  test('is everything drawn, in reading order, each with its step', () => {
    for (const width of [280, 720, 1080]) {
      const offered = choices(data, at(width));
      const drawn = data.items.filter((item) => item.drawn);
      expect(offered.map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
      expect(offered.map(({ part }) => part)).toEqual(drawn.map(({ part }) => part));
    }
  });

  test('can be hit: at least 24 px each way, inside the drawing, none over another', () => {
    for (const width of widths) {
      const scene = at(width);
      const boxes = scene.targets.map(boxOfTarget);
      expect([width, overlaps(boxes)]).toEqual([width, []]);
      for (const { id, x, y, width: wide, height } of scene.targets) {
        expect([width, id, wide >= 24 && height >= 24]).toEqual([width, id, true]);
        expect([width, id, x >= -4 && x + wide <= width + 4 && y + height <= scene.height + 4]).toEqual([
          ...[width, id, true],
        ]);
      }
    }
  });

  test('tells what is explanation and what is stated by somebody', () => {
    const told = new Map(choices(data, at(720)).map((choice) => [choice.id, choice.told]));
    expect(told.get('home-router')?.status).toBe('charged');
    expect(told.get('home-router')?.text).toContain(dataset.claim('indictment-home-routers').statement);
    expect(told.get('news-email')?.status).toBe('alleged');
    expect(told.get('updates')?.status).toBeUndefined();
    for (const { when, sources } of told.values())
      expect([when, sources.length > 0]).toEqual([when, !when.endsWith('Our explanation')]);
  });

  test('is read from the address, and nothing else is', () => {
    const read = (query: string): unknown => parseState(chart.state, new URLSearchParams(query));
    expect(read('focus=home-router')).toEqual({ focus: 'home-router' });
    expect(read('focus=<b>')).toEqual({ focus: null });
  });
});

describe('the words', () => {
  const { summary, table } = chart.words(data, state);

  test('give a row for each thing, with who says so and a status', () => {
    expect(table.rows).toHaveLength(data.items.length);
    for (const { cells } of table.rows) {
      expect(cells).toHaveLength(table.columns.length);
      expect(cells[4]?.text).toMatch(/^(charged|alleged|explained)$/);
    }
  });

  test('give sources and a check to all but our own explanation, which has neither', () => {
    for (const { cells } of table.rows) {
      const isOurs = cells[3]?.text === 'Our explanation';
      expect([cells[0]?.text, cells[5]?.text === '']).toEqual([cells[0]?.text, isOurs]);
      expect([cells[0]?.text, cells[6]?.sources?.length === 0]).toEqual([cells[0]?.text, isOurs]);
    }
    const ours = data.items.filter(({ who }) => who === 'Our explanation').map(({ id }) => id);
    expect(ours).toEqual(['pictures-off', 'fetched-for-you', 'updates']);
  });

  test('give each statement in the summary as it stands in the data, once', () => {
    for (const id of ['recon-method-tracking', 'indictment-tracking-links', 'indictment-home-routers'])
      expect(summary.split(dataset.claim(id).statement)).toHaveLength(2);
  });

  test('keep a claim’s note beside it', () => {
    const { note } = dataset.claim('indictment-home-routers');
    const row = table.rows.find(({ id }) => id === 'email-home-router');
    expect(row?.cells[2]?.text).toContain(note);
  });

  test('hold when there are no rows, or one', () => {
    for (const items of [[], data.items.slice(0, 1)]) {
      const few = { ...data, items };
      expect(chart.words(few, state).table.rows).toHaveLength(items.length);
      expect(choices(few, chart.scene(few, 280, state))).toHaveLength(items.length);
      expect(chart.sources(few).length > 0).toBe(items.length > 0);
    }
  });
});

test('a claim or a technique that the chart needs and the data lacks is named', () => {
  const techniques = dataset.techniques.filter(({ id }) => id !== 'T1598.003');
  expect(() => chart.select(createDataset({ ...dataset, techniques }))).toThrow('T1598.003');
  const claims = dataset.claims.filter(({ id }) => id !== 'indictment-home-routers');
  expect(() => chart.select(createDataset({ ...dataset, claims }))).toThrow('indictment-home-routers');
});
