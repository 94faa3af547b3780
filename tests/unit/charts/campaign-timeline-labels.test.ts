import { describe, expect, test } from 'vitest';
import { chart } from '../../../src/charts/campaign-timeline/chart.ts';
import {
  LETTER,
  LINE,
  scene,
  type Box,
  type CampaignScene,
} from '../../../src/charts/campaign-timeline/scene.ts';
import type { CampaignState } from '../../../src/charts/campaign-timeline/state.ts';
import { defaultState, parseState } from '../../../src/charts/kit/state.ts';
import { textWidth } from '../../../src/charts/kit/text-width.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { someTimeline } from '../../fixtures/timelines.ts';

const real = chart.select(loadDataset()).timeline;
const asked = (query: string): CampaignState => parseState(chart.state, new URLSearchParams(query));
const WIDTHS = Array.from({ length: 30 }, (_, step) => 280 + step * 40);

interface Named extends Box {
  readonly what: string;
}

/** Heights of capitals above a line’s baseline and of what hangs below it, px. */
const [ABOVE, BELOW] = [9.5, 3];
const words = (
  what: string,
  x: number,
  y: number,
  lines: readonly string[],
  end: boolean,
  weight: number,
): Named => {
  const width = Math.max(...lines.map((line) => textWidth(line, LETTER, weight)));
  const height = ABOVE + BELOW + (lines.length - 1) * LINE;
  return { what: `${what} “${lines.join(' ')}”`, x: end ? x - width : x, y: y - ABOVE, width, height };
};

function boxesOf({ labels, notes, marks, bundles }: CampaignScene): { texts: Named[]; shapes: Named[] } {
  return {
    texts: [
      ...labels.map(({ x, y, lines, end, tone }) =>
        words('label', x, y, lines, end, tone === 'strong' ? 600 : 400),
      ),
      ...notes.map(({ x, y, text, end = false, tone }) =>
        words('note', x, y, [text], end, tone === 'strong' ? 600 : 400),
      ),
    ],
    shapes: [
      ...marks.map((mark) => ({ ...mark, what: `mark ${mark.id}` })),
      ...bundles.map((each) => ({ ...each, what: each.key })),
    ],
  };
}

const SLACK = 0.5;
const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - SLACK &&
  b.x < a.x + a.width - SLACK &&
  a.y < b.y + b.height - SLACK &&
  b.y < a.y + a.height - SLACK;

/** Every pair that overlaps, and everything that is cut off. */
function faults(drawn: CampaignScene): string[] {
  const { texts, shapes } = boxesOf(drawn);
  const inTexts = texts.flatMap((a, index) =>
    [...texts.slice(index + 1), ...shapes].filter((b) => meet(a, b)).map((b) => `${a.what} meets ${b.what}`),
  );
  const inShapes = shapes.flatMap((a, index) =>
    shapes
      .slice(index + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.what} meets ${b.what}`),
  );
  const outside = [...texts, ...shapes]
    .filter(
      ({ x, y, width, height }) =>
        x < -SLACK || x + width > drawn.width + SLACK || y < -SLACK || y + height > drawn.height + SLACK,
    )
    .map(({ what }) => `${what} is cut off`);
  return [...inTexts, ...inShapes, ...outside];
}

describe('words and marks never meet and are never cut off', () => {
  test.each([
    '',
    'lanes=actor',
    'from=2020-03&to=2022-10',
    'from=2024-03&to=2024-03',
    'kind=reply',
    'lanes=actor&from=2024&to=2024',
  ])('at any width, with “%s”', (query) => {
    for (const width of WIDTHS)
      expect([width, faults(scene({ timeline: real }, width, asked(query)))]).toEqual([width, []]);
  });

  test.each([1, 30, 300, 599, 601, 5000])('with %d made-up events', (count) => {
    const timeline = someTimeline(count);
    for (const width of [280, 719, 720, 1000, 1080, 1300])
      for (const query of ['', 'from=2024', 'from=2025-02&to=2025-03'])
        expect([width, query, faults(scene({ timeline }, width, asked(query)))]).toEqual([width, query, []]);
  });

  test('with three hundred events on one day', () => {
    const timeline = someTimeline(Array.from({ length: 300 }, () => '2024-03-25'));
    for (const width of [280, 720, 1080]) expect(faults(scene({ timeline }, width, asked('')))).toEqual([]);
  });
});

describe('what is labelled', () => {
  const state = defaultState(chart.state);

  test('on a wide drawing: a third of the events at least, the heaviest of each lane’s among them', () => {
    const { labels } = scene({ timeline: real }, 1080, state);
    expect(labels.length).toBeGreaterThan(real.events.length * 0.3);
    const [heaviest] = real.events.toSorted((a, b) => b.weight - a.weight);
    expect(labels.map(({ id }) => id)).toContain(heaviest?.id);
  });

  test('a reply stands out where blame does', () => {
    const { labels } = scene({ timeline: real }, 1080, state);
    const strong = labels.filter(({ tone }) => tone === 'strong').map(({ id }) => id);
    expect(real.events.filter(({ id }) => strong.includes(id)).map(({ kind }) => kind)).toContain('reply');
  });

  test('down the page: everything, once it is few enough', () => {
    const few = scene({ timeline: real }, 280, asked('kind=reply'));
    expect(few.labels.map(({ id }) => id)).toEqual(few.order);
  });
});
