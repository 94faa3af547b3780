/** What editors paste: whole, escaped, with nothing in it that says the usual. */
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultState, parseState, type StateSchema } from '../../../src/charts/kit/state.ts';
import type { Chart } from '../../../src/charts/chart.ts';
import { written } from '../../../src/charts/kit/filter.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { embeddedAs, HEIGHTS, type AnyState, type Chosen } from '../../../src/surfaces/embed/chosen.ts';
import type { Embeddable } from '../../../src/surfaces/embed/embeddable.ts';
import { askedChart, readPreview, writePreview } from '../../../src/surfaces/embed/preview-query.ts';
import { frameQuery, GRADES, snippet, type Embedded } from '../../../src/surfaces/embed/snippets.ts';
import { FRAME_CHOICES, frameSchema, FRAME_VIEW } from '../../../src/surfaces/embed/view.ts';

const modules = import.meta.glob<{ chart: Chart }>('../../../src/charts/*/chart.ts', { eager: true });
const CHARTS = Object.values(modules).map(({ chart }) => chart);

const PLAIN: Embedded = {
  frame: 'https://site.example/embed/a-chart/',
  query: '',
  chart: 'https://site.example/charts/a-chart/',
  picture: 'https://site.example/charts/a-chart.png',
  title: 'A finding',
  alt: 'A finding. In words.',
  height: 640,
  resizer: 'https://site.example/embed/v1/resize.js',
  integrity: 'sha384-abc+/=',
};
const OF: Embeddable = {
  ...PLAIN,
  id: 'a-chart',
  copies: [
    {
      day: '2026-11-23',
      address: 'https://site.example/pinned/a-chart/2026-11-23/',
      isCurrent: true,
      height: 770,
    },
  ],
};
const body = (markup: string): ReturnType<typeof load> => load(markup, null, false);

describe('a snippet', () => {
  test('of a frame is that frame and nothing else', () => {
    expect(snippet('frame', PLAIN)).toBe(
      '<iframe title="A finding" src="https://site.example/embed/a-chart/" width="100%" height="640" loading="lazy" style="border:0;width:100%;height:640px"></iframe>',
    );
  });

  test('with script has the same frame, and a script the browser can check', () => {
    const $ = body(snippet('resized', PLAIN));
    expect($.root().children()).toHaveLength(2);
    expect($.html($('iframe'))).toBe(snippet('frame', PLAIN));
    expect($('script').attr()).toEqual({
      src: PLAIN.resizer,
      integrity: PLAIN.integrity,
      crossorigin: 'anonymous',
      async: '',
    });
    expect($('script').text()).toBe('');
  });

  test('of an element has the picture with its words, as a link to the chart, for where the script does not run', () => {
    const $ = body(snippet('element', PLAIN));
    const { src, title, height } = $('forty-million-chart').attr() ?? {};
    expect([src, title, height]).toEqual([PLAIN.frame, PLAIN.title, '640']);
    expect($('forty-million-chart > a').attr('href')).toBe(PLAIN.chart);
    expect($('forty-million-chart > a > img').attr()).toMatchObject({ src: PLAIN.picture, alt: PLAIN.alt });
    expect($('forty-million-chart + script, script').length).toBe(1);
  });

  const words = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }).filter((text) => !/[\r\0\ud800-\udfff]/.test(text)),
    fc.constantFrom('"><script>alert(1)</script>', "' onload='x", '&quot;&amp;', '</iframe>', '<!--', ']]>'),
  );

  test.each(GRADES)('of grade %s says any words as they are, and they end nothing', (grade) => {
    fc.assert(
      fc.property(words, words, words, (title, alt, value) => {
        const query = new URLSearchParams({ focus: value, b: '1' }).toString();
        const $ = body(snippet(grade, { ...PLAIN, title, alt, query }));
        const shown = $('[title]');
        expect(shown).toHaveLength(1);
        expect(shown.attr('title')).toBe(title);
        expect(new URL(shown.attr('src') ?? '').searchParams.get('focus')).toBe(value);
        expect($('*').length).toBe({ frame: 1, resized: 2, element: 4 }[grade]);
        if (grade === 'element') expect($('img').attr('alt')).toBe(alt);
      }),
      { numRuns: 500 },
    );
  });
});

/** Any value a key of this chart's address may have, through the address: what its filters offer, several at once, or an id. */
function statesOf(chart: Chart): fc.Arbitrary<AnyState> {
  const schema = chart.state as StateSchema<AnyState>;
  const filters = chart.filters?.(chart.select(loadDataset())) ?? [];
  const keys = Object.keys(schema).map((key) => {
    const offered = filters.find((each) => each.key === key)?.options.map(written) ?? [];
    const values = fc.oneof(
      fc.subarray([...offered], { minLength: 0 }).map((some) => some.join()),
      fc.constantFrom('2021-03', '2014', 'gb', 'GB,US', 'event-x', '1', ''),
      fc.string(),
    );
    return fc.option(
      values.map((value) => [key, value] as const),
      { nil: undefined },
    );
  });
  return fc
    .tuple(...keys)
    .map((all) => parseState(schema, new URLSearchParams(all.flatMap((one) => (one ? [[...one]] : [])))));
}
const views = fc.record({
  theme: fc.constantFrom(...FRAME_CHOICES.theme),
  title: fc.constantFrom(...FRAME_CHOICES.title),
  lang: fc.constantFrom(...FRAME_CHOICES.lang),
});

describe.each(CHARTS)('the address of a frame of $id', (chart) => {
  const schema = frameSchema(chart as { state: StateSchema<AnyState> });

  test('says nothing when nothing is chosen', () => {
    expect(frameQuery(schema, defaultState(schema))).toBe('');
  });

  test('gives back what was chosen, through the snippet', () => {
    fc.assert(
      fc.property(statesOf(chart), views, (state, view) => {
        const chosen: Chosen = { state, view, height: 700, day: null };
        const own = embeddedAs(OF, chart.state, chosen);
        const src = body(snippet('frame', own))('iframe').attr('src') ?? '';
        const { searchParams, hash, origin, pathname } = new URL(src);
        expect(origin + pathname + hash).toBe(PLAIN.frame);
        expect(parseState(schema, searchParams)).toEqual({ ...view, ...state });
      }),
      { numRuns: 300 },
    );
  });

  test('gives back what was chosen, through the page that previews it', () => {
    const own = chart.state as StateSchema<AnyState>;
    const chosens = fc.record({
      state: statesOf(chart),
      view: views,
      height: fc.integer(HEIGHTS),
      day: fc.constantFrom(null, '2026-11-23'),
    });
    fc.assert(
      fc.property(chosens, fc.constantFrom(...GRADES), (chosen, grade) => {
        const query = new URLSearchParams(writePreview(OF.id, own, { chosen, grade }));
        expect(askedChart(query, [OF])).toBe(OF);
        expect(readPreview(query, OF, own)).toEqual({ chosen, grade });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a frozen copy', () => {
  const chosen: Chosen = {
    state: { country: ['GB'] },
    view: { theme: 'dark', title: '0', lang: 'en' },
    height: 700,
    day: '2026-11-23',
  };

  test('is told how it looks and nothing else, for it shows what it showed', () => {
    const { frame, query, height } = embeddedAs(OF, {}, chosen);
    expect([frame, query, height]).toEqual([OF.copies[0]?.address, 'theme=dark&title=0', 700]);
  });

  test('of a day that has none is the live chart', () => {
    expect(embeddedAs(OF, {}, { ...chosen, day: '2020-01-01' }).frame).toBe(PLAIN.frame);
  });
});

describe('the page that previews', () => {
  test('knows no chart but those there are', () => {
    for (const id of ['', 'b', '__proto__', 'constructor', 'a-chart/', '<b>'])
      expect(askedChart(new URLSearchParams({ chart: id }), [OF])).toBeUndefined();
  });

  test('reads from any address only what is allowed', () => {
    const keys = fc.constantFrom('grade', 'height', 'day', 'show', 'chart', '__proto__');
    const values = fc.oneof(
      fc.string(),
      fc.constantFrom('9e9', '-1', '199', 'theme=<b>&title=2', 'constructor', '2026-11-24'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values)), (pairs) => {
        const { grade, chosen } = readPreview(new URLSearchParams(pairs), OF, {});
        expect(GRADES).toContain(grade);
        expect(chosen.height >= HEIGHTS.min && chosen.height <= HEIGHTS.max).toBe(true);
        expect([null, '2026-11-23']).toContain(chosen.day);
        expect(FRAME_CHOICES.theme).toContain(chosen.view.theme);
        expect(Object.keys(chosen.view)).toEqual(Object.keys(FRAME_VIEW));
      }),
      { numRuns: 1000 },
    );
  });
});
