import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../src/charts/campaign-timeline/chart.ts';
import Drawing from '../../../src/charts/campaign-timeline/Drawing.svelte';
import { visible } from '../../../src/charts/campaign-timeline/filter.ts';
import { nearest } from '../../../src/charts/campaign-timeline/nearest.ts';
import { placeOf, scene } from '../../../src/charts/campaign-timeline/scene.ts';
import type { CampaignState } from '../../../src/charts/campaign-timeline/state.ts';
import { defaultState, parseState } from '../../../src/charts/kit/state.ts';
import { checkWords } from '../../../src/data/check-words.ts';
import { createDataset } from '../../../src/data/dataset.ts';
import { parseDate } from '../../../src/data/edtf.ts';
import { earliest, latest } from '../../../src/data/partial-date.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { someTimeline } from '../../fixtures/timelines.ts';
import { svgText } from '../svg-text.ts';

const dataset = loadDataset();
const data = chart.select(dataset);
const all = defaultState(chart.state);
const asked = (query: string): CampaignState => parseState(chart.state, new URLSearchParams(query));
const ids = data.timeline.events.map(({ id }) => id);

describe('every event is there', () => {
  test.each([280, 500, 720, 1080])('once in the drawing %d px wide, as a mark or in a bundle', (width) => {
    for (const lanes of ['country', 'actor'] as const) {
      const { marks, bundles, order } = scene(data, width, { ...all, lanes });
      const drawn = [...marks.map(({ id }) => id), ...bundles.flatMap((each) => each.ids)];
      expect(drawn.toSorted()).toEqual(ids.toSorted());
      expect(order).toEqual(ids);
    }
  });

  test('once in the table, by its id, with its sources', () => {
    const { table } = chart.words(data, all);
    expect(table.rows.map(({ id }) => id)).toEqual(ids);
    expect(table.rows.map(({ fragment }) => fragment)).toEqual(ids.map((id) => `event-${id}`));
    for (const { cells } of table.rows) {
      expect(cells).toHaveLength(table.columns.length);
      expect(cells.at(-1)?.sources?.length).toBeGreaterThan(0);
    }
  });

  test('with what a careful reader should know', () => {
    const { table } = chart.words(data, all);
    const noted = dataset.events.filter(({ note }) => note !== '');
    expect(noted.length).toBeGreaterThan(0);
    for (const { id, note } of noted)
      expect(
        table.rows
          .find((row) => row.id === id)
          ?.cells.map(({ text }) => text)
          .join(),
      ).toContain(note);
  });

  test('with how it was seen and checked, in the whole table only', () => {
    const { table } = chart.words(data, all);
    const column = table.columns.indexOf('Seen and checked');
    expect(table.brief?.map((place) => table.columns[place])).toEqual(['Date', 'Event', 'Status']);
    for (const { id, cells } of table.rows) expect(cells[column]?.text).toBe(checkWords(dataset.event(id)));
  });

  test('and the words count them', () => {
    const dates = dataset.events.map(({ date }) => date);
    const [from, to] = [Math.min(...dates.map(earliest)), Math.max(...dates.map(latest))].map((ms) =>
      String(new Date(ms).getUTCFullYear()),
    );
    expect(chart.words(data, all).summary).toContain(
      `${String(ids.length)} events from ${from ?? ''} to ${to ?? ''}`,
    );
    expect(scene(data, 1080, all).name).toContain(`${String(ids.length)} events`);
    expect(scene(data, 1080, all).notes.map(({ text }) => text)).toContain(`${String(ids.length)} events`);
  });

  test('each source named is in the list of sources', () => {
    for (const id of chart.sources(data)) expect(dataset.source(id).id).toBe(id);
  });
});

test('a row added to the data is in the drawing, the table and the words, with nothing else changed', () => {
  const [like] = dataset.events;
  if (!like) throw new Error('no event');
  const added = { ...like, id: 'made-up', date: parseDate('2027-02'), title: 'A made-up event' };
  const more = chart.select(createDataset({ ...dataset, events: [added, ...dataset.events] }));
  const { summary, table } = chart.words(more, all);
  expect(summary).toMatch(new RegExp(`${String(ids.length + 1)} events from \\d+ to \\d+`));
  const row = table.rows.find(({ id }) => id === 'made-up');
  expect(table.rows).toHaveLength(ids.length + 1);
  expect(row?.cells[0]?.text).toBe('February 2027');
  for (const width of [280, 720, 1080]) {
    const { marks, bundles, order } = scene(more, width, all);
    expect(order.toSorted()).toEqual([...ids, 'made-up'].toSorted());
    expect([...marks.map(({ id }) => id), ...bundles.flatMap((each) => each.ids)]).toContain('made-up');
  }
});

describe('two accounts of one day', () => {
  const two = '3 October 2021 or 14 March 2022';
  const drawn = (width: number, query = ''): ReturnType<typeof scene>['marks'][number] | undefined =>
    scene(data, width, asked(query)).marks.find(({ id }) => id === 'ec-second-entry');

  test('are two marks and the line that joins them, never a stretch of time', () => {
    for (const width of [280, 720, 1080]) {
      expect(drawn(width)?.path.match(/M/g)).toHaveLength(2);
      expect(drawn(width)?.joint).toMatch(/^M/);
    }
  });

  test('are both named in the table and, where dates stand in it, in the drawing', () => {
    const row = chart.words(data, all).table.rows.find(({ id }) => id === 'ec-second-entry');
    expect(row?.cells[0]?.text).toBe(two);
    const { notes } = scene(data, 280, asked('country=GB&from=2021-09&to=2022-06'));
    expect(notes.map(({ text }) => text)).toContain('3 Oct 2021 or 14 Mar 2022');
  });

  test('are on show in the months of either, and not in those between', () => {
    expect(drawn(1080, 'from=2021-10&to=2021-12')?.path.match(/M/g)).toHaveLength(1);
    expect(drawn(1080, 'from=2022-03&to=2022-12')?.path.match(/M/g)).toHaveLength(1);
    expect(drawn(1080, 'from=2021-11&to=2022-02')).toBeUndefined();
  });
});

describe('the same choice of events', () => {
  test.each([
    ['country=NZ', (event: (typeof data.timeline.events)[number]) => event.countries.includes('NZ')],
    ['kind=reply', (event: (typeof data.timeline.events)[number]) => event.kind === 'reply'],
    [
      'actor=apt40&status=charged',
      ({ actor, status }: (typeof data.timeline.events)[number]) => actor === 'apt40' && status === 'charged',
    ],
  ])('%s shows those and no other, in drawing, words and table', (query, passes) => {
    const expected = data.timeline.events.filter(passes).map(({ id }) => id);
    const state = asked(query);
    expect(expected.length).toBeGreaterThan(0);
    for (const width of [280, 720, 1080]) expect(scene(data, width, state).order).toEqual(expected);
    expect(chart.words(data, state).table.rows.map(({ id }) => id)).toEqual(expected);
  });

  test('from March to April 2024 shows what happened then and nothing else', () => {
    const shown = visible(data.timeline, asked('from=2024-03&to=2024-04'));
    expect(shown.length).toBeGreaterThan(20);
    for (const { date } of shown) expect(date.edtf).toMatch(/^2024/);
  });

  test('an open end reaches no further than what is known', () => {
    expect(visible(data.timeline, asked('from=2024')).map(({ id }) => id)).not.toContain(
      'campaign-2010-2024',
    );
    expect(visible(data.timeline, asked('to=2010')).map(({ id }) => id)).toContain('campaign-2010-2024');
  });

  test('nothing at all is drawn and said without fuss', () => {
    const state = asked('country=WS&kind=reply');
    for (const width of [280, 720, 1080]) expect(scene(data, width, state).marks).toEqual([]);
    expect(chart.words(data, state).summary).toBe('No event matches these choices.');
  });
});

describe('height', () => {
  test.each([280, 720, 1080])('is the same for every width from %d px to the next bracket', (bracket) => {
    const next = { 280: 719, 720: 1079, 1080: 2000 }[bracket] ?? bracket;
    for (const state of [all, asked('lanes=actor'), asked('from=2021&to=2022'), asked('kind=reply')]) {
      const heights = new Set(
        Array.from({ length: 24 }, (_, step) => bracket + Math.round(((next - bracket) * step) / 23)).map(
          (width) => scene(data, width, state).height,
        ),
      );
      expect(heights.size).toBe(1);
    }
  });

  test('across the page does not change with zoom or filters, so that nothing moves under the reader', () => {
    const { height } = scene(data, 1080, all);
    for (const query of ['from=2024', 'from=2021-03&to=2021-03', 'status=denied', 'country=WS&kind=reply'])
      expect(scene(data, 1080, asked(query)).height).toBe(height);
    expect(height).toBeLessThanOrEqual(900);
  });
});

describe('dates of any kind', () => {
  test.each([
    ['none at all', []],
    ['a single one', ['2021-08-24']],
    ['all of one day', Array.from({ length: 300 }, () => '2024-03-25')],
    ['five centuries before our era', ['-0500', '-0499-03', '-0044-03-15']],
    ['ten thousand years', ['-0500', '0000', '0050-06', '2024-03-25', '9999-12-31']],
    ['open ends', ['2010/..', '../2017-03', '2022-05-04/..']],
  ])('%s can be drawn', (_, dates) => {
    const timeline = someTimeline(dates);
    for (const width of [280, 720, 1080]) {
      const { marks, bundles, height, rules, labels } = scene({ timeline }, width, all);
      expect(marks.length + bundles.flatMap((each) => each.ids).length).toBe(dates.length);
      const numbers = [
        height,
        ...marks.flatMap(({ x, y }) => [x, y]),
        ...rules.flatMap(({ x1, y2 }) => [x1, y2]),
      ];
      expect([...numbers, ...labels.flatMap(({ x, y }) => [x, y])].every(Number.isFinite)).toBe(true);
      for (const { path } of marks) expect(path).not.toMatch(/NaN|Infinity/);
    }
  });
});

describe('a pointer', () => {
  const drawn = scene(data, 1080, all);

  test('on any mark means its event', () => {
    for (const { id, x, y, width, height } of drawn.marks)
      expect(nearest(drawn, x + width / 2, y + height / 2)).toEqual({ event: id });
  });

  test('on a label means its event, and far from everything means nothing', () => {
    for (const { id, x, y, end } of drawn.labels)
      expect(nearest(drawn, end ? x - 40 : x + 40, y - 4)).toEqual({ event: id });
    expect(nearest(drawn, -200, -200)).toBeNull();
  });

  test('an open event has its place, in a bundle too', () => {
    expect(placeOf(drawn, 'supo-2021')).toMatchObject({ id: 'supo-2021' });
    const crowded = scene({ timeline: someTimeline(5000) }, 1080, all);
    const [bundle] = crowded.bundles;
    expect(placeOf(crowded, bundle?.ids[1] ?? '')).toBe(bundle);
    expect(placeOf(drawn, 'no-such-event')).toBeNull();
  });
});

test.each([280, 1080])('the drawing %d px wide stays as it was looked at', (width) => {
  const timeline = someTimeline(40);
  const { body } = render(Drawing, { props: { scene: scene({ timeline }, width, all) } });
  expect(svgText(body)).toMatchSnapshot();
});
