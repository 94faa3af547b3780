import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { fontFilesIn } from '../../bench/bytes.ts';
import { grown } from '../../bench/grown-table.ts';
import { rowsReplaced } from '../../bench/replaced-rows.ts';
import { withoutScripts } from '../../bench/served.ts';
import { slideOf } from '../../bench/timelinejs-page.ts';
import type { Wait, Worked } from '../../bench/next-paint.ts';
import { figuresOf } from '../../bench/wait-figures.ts';

describe('rows that are replaced in a built module', () => {
  const keys = ['events', 'actors'];
  const rows = JSON.stringify({ events: [1, 'it’s a `$&`'], actors: {} });
  const run = async (code: string): Promise<unknown> =>
    (
      (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
        default: unknown;
      }
    ).default;

  test.each(['`', '"'])('are those given, whatever quotes (%s) the module has', async (quote) => {
    const json = '{"events":[],"actors":{"a":"b"}}';
    const text = quote === '"' ? JSON.stringify(json) : `\`${json}\``;
    const code = `var e=JSON.parse(${text});export{e as default};`;
    expect(await run(rowsReplaced(code, rows, keys))).toEqual(JSON.parse(rows));
  });

  test('are left alone in a module of other rows, or of none', () => {
    const other = 'var e=JSON.parse(`{"cases":[]}`);export{e as default};';
    expect(rowsReplaced(other, rows, keys)).toBe(other);
    expect(rowsReplaced('export const events = 1;', rows, keys)).toBe('export const events = 1;');
  });
});

test('a page without scripts keeps its data, and loses code and the hints to fetch it', () => {
  const html =
    '<link rel="modulepreload" href="/a.js"><script>1</script><script type="module" src="/b.js"></script><script type="application/ld+json">{}</script><p>x';
  expect(withoutScripts(html)).toBe('<script type="application/ld+json">{}</script><p>x');
});

test('fonts of a first view are upright ones of common letters, each once, in files of their own', () => {
  const face = (source: string, more = ''): string => `@font-face{font-family:A;src:url(${source})${more}}`;
  const styles = [
    face('/a.woff2'),
    face('"/b.woff2"', ';font-display:swap'),
    face('/a.woff2', ';font-weight:700'),
    face('/italic.woff2', ';font-style:italic'),
    face('/rare.woff2', ';unicode-range:U+100-17F'),
    face('data:font/woff2;base64,AAAA.woff2'),
    '@font-face{font-family:B;src:local(Georgia)}',
    '@font-face{font-family:B on paper;src:url(/paper.woff2)}',
  ];
  expect(fontFilesIn(styles.join(''))).toEqual(['/a.woff2', '/b.woff2']);
});

describe('a table that is made longer', () => {
  const all = loadDataset();
  const ids = (count: number): string[] => grown(all, 'events', count).events.map(({ id }) => id);

  test.each([10, 1_000])('has %d rows, each with an id of its own', (count) => {
    expect(new Set(ids(count)).size).toBe(count);
  });

  test('keeps its order, and every real row', () => {
    const longer = grown(all, 'events', 1_000).events;
    expect(longer.map(({ date }) => date.edtf)).toEqual(
      longer
        .toSorted(
          (a, b) =>
            all.events.findIndex(({ title }) => title === a.title) -
            all.events.findIndex(({ title }) => title === b.title),
        )
        .map(({ date }) => date.edtf),
    );
    expect(ids(1_000)).toEqual(expect.arrayContaining(all.events.map(({ id }) => id)));
  });
});

describe('an event in TimelineJS', () => {
  const event = (edtf: string): object => {
    const found = loadDataset().events.find(({ date }) => date.edtf === edtf);
    if (!found) throw new Error(`no event of ${edtf}`);
    return slideOf(found);
  };
  const dates = loadDataset().events.map(({ date }) => date.edtf);
  const first = (pattern: RegExp): string => dates.find((each) => pattern.test(each)) ?? '';

  test('is no more exact than it is known', () => {
    expect(event(first(/^\d{4}$/))).not.toHaveProperty('start_date.month');
    expect(event(first(/^\d{4}-\d\d$/))).not.toHaveProperty('start_date.day');
    expect(event(first(/^\d{4}-\d\d-\d\d$/))).toHaveProperty('start_date.day');
  });

  test('has an end where it is a span', () => {
    expect(event(first(/^\d{4}-\d\d\/\d{4}-\d\d$/))).toHaveProperty('end_date.month');
    expect(event(first(/^\d{4}-\d\d-\d\d$/))).not.toHaveProperty('end_date');
  });
});

describe('waits of a page’s controls', () => {
  const wait = (name: string, ms: number): Wait => ({ name, event: 'click', ms });

  const worked = (waits: Wait[]): Worked => ({ waits, unworked: [] });

  test('are told by the slowest, and one by one where they are over', () => {
    const figures = figuresOf('/', worked([wait('a', 40), wait('b', 184), wait('c', 120)]), 100);
    expect(figures.map(({ value }) => value)).toEqual([184, 120]);
    expect(figures[0]?.what).toBe('/: action to next paint, slowest of 3 controls');
    expect(figures[0]?.note).toBe('b, click');
  });

  test('that are all too short to be told are told as such', () => {
    const [figure] = figuresOf('/', worked([wait('a', 0)]), 100);
    expect([figure?.value, figure?.note]).toEqual([16, 'each under 16 ms']);
  });

  test('name what could not be worked', () => {
    const [figure] = figuresOf('/', { waits: [wait('a', 24)], unworked: ['z'] }, 100);
    expect(figure?.note).toBe('a, click; could not be worked: z');
  });

  test.each([
    [['z'], 'could not be worked: z'],
    [[], 'no control was found'],
  ])('of a page on which none could be worked (%j) are a limit that was not measured', (unworked, note) => {
    const figures = figuresOf('/', { waits: [], unworked }, 100);
    expect(figures).toEqual([
      { what: '/: action to next paint', value: undefined, unit: 'ms', limit: 100, note },
    ]);
  });
});
