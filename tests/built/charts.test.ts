import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { FILES, FINDABLE, WITH_SHELL, fileOf, pageAt, plain, readText } from './site.ts';

/** The charts the explainer promises: an address once given is kept. More charts may come, and need no line here. */
const PROMISED = [
  'breach-timeline',
  'campaign-timeline',
  'target-map',
  'response-matrix',
  'attribution-lag',
  'forty-million',
  'certainty-scale',
  'who-is-who',
  'tracking-email',
  'wording-compare',
  'how-many-parliamentarians',
];
const dataset = loadDataset();
const CHART_PAGES = FINDABLE.filter(({ file }) => /^charts\/[^/]+\/index\.html$/.test(file));
const figures = WITH_SHELL.flatMap(({ $, address }) =>
  $('figure[data-chart]')
    .toArray()
    .map((element) => ({
      place: `${$(element).attr('data-chart') ?? ''} on ${address}`,
      $,
      address,
      figure: $(element),
    })),
);

test('the foot of each chart says, in a sentence of its own, how many of its sources were checked again and when', () => {
  const said = figures.map(
    ({ place, figure }) => [place, plain(figure.find('.chart-credit').text())] as const,
  );
  const wrong = said.filter(
    ([, text]) =>
      !/\. (\d+ of \d+ sources were|No source was) checked a second time[,;] [^.]*\d{4}\. Chart: /.test(text),
  );
  expect(wrong).toEqual([]);
});

test('each chart stands in the story and on a page of its own', () => {
  const own = CHART_PAGES.map(({ file }) => file.split('/')[1]);
  const told = pageAt('/')
    .$('figure[data-chart]')
    .toArray()
    .map((element) => element.attribs['data-chart']);
  expect(own).toEqual(expect.arrayContaining(PROMISED));
  expect([...new Set(told)].sort()).toEqual(own.sort());
});

test.each(PROMISED)('%s is in the story and has its page, its frame, four files and its card', (id) => {
  expect(pageAt('/').$(`figure[data-chart="${id}"]`)).toHaveLength(1);
  const files = ['png', 'svg', 'csv', 'json'].map((form) => `charts/${id}.${form}`);
  const places = [`charts/${id}/index.html`, `embed/${id}/index.html`, `og/charts/${id}.png`];
  expect([...places, ...files].filter((file) => !FILES.has(file))).toEqual([]);
});

describe('the gallery', () => {
  const { $, address } = pageAt('/charts/');
  const entries = $('.gallery-entry').toArray();
  const chartOf = (element: (typeof entries)[number]): string =>
    fileOf($(element).find('h2 a').attr('href') ?? '', address) ?? '';

  test('has every chart once, in the order of the story', () => {
    const told = pageAt('/')
      .$('figure[data-chart]')
      .toArray()
      .map((element) => `charts/${element.attribs['data-chart'] ?? ''}/index.html`);
    expect(entries.map(chartOf)).toEqual([...new Set(told)]);
  });

  test.each(entries)(
    'gives an entry its finding, one sentence and the whole drawing, four by three',
    (element) => {
      const page = CHART_PAGES.find(({ file }) => file === chartOf(element));
      const entry = $(element);
      expect(plain(entry.find('h2').text())).toBe(plain(page?.$('h1').text() ?? ''));
      expect(plain(page?.$('.chart-head .takeaway').text() ?? '')).toContain(
        plain(entry.find('img + p').text()),
      );
      expect(plain(entry.find('img + p').text())).toMatch(/^\p{Lu}.{20,}\.$/u);
      const drawn = load(readText(fileOf(entry.find('img').attr('src') ?? '', address) ?? ''), { xml: true });
      const [left, top, width = NaN, height = NaN] = (drawn('svg').attr('viewBox') ?? '')
        .split(' ')
        .map(Number);
      expect(width / height).toBeCloseTo(4 / 3, 2);
      // One pair of sides of the drawing lies on the picture's, and the other within it.
      expect(Math.max(left ?? NaN, top ?? NaN)).toBeCloseTo(0, 0);
      expect(Math.min(left ?? NaN, top ?? NaN)).toBeLessThanOrEqual(0);
      expect(drawn('rect, path, circle').length).toBeGreaterThan(10);
    },
  );

  test('is followed by each chart’s page to the next and back', () => {
    const pages = entries.map((element) => CHART_PAGES.find(({ file }) => file === chartOf(element)));
    for (const [index, page] of pages.entries()) {
      const neighbour = (rel: string): string | undefined =>
        fileOf(page?.$(`a[rel="${rel}"]`).attr('href') ?? '/404.html', address);
      expect(neighbour('prev')).toBe(pages[index - 1]?.file ?? '404.html');
      expect(neighbour('next')).toBe(pages[index + 1]?.file ?? '404.html');
    }
  });
});

const MARKS = 'rect, path, circle, text';

describe.each(figures)('$place', ({ $, figure, address }) => {
  test('says its finding and its takeaway', () => {
    const title = figure.find('.chart-title');
    expect(figure.attr('aria-labelledby')).toBe(title.attr('id'));
    expect(plain(title.text()).split(' ').length).toBeGreaterThan(4);
    expect(plain(figure.find('.chart-head .takeaway').text()).length).toBeGreaterThan(60);
  });

  test('is drawn before any script, narrow and wide, each time as one image, or a table drawn, with a name', () => {
    const inPage = figure.find('.drawings svg:is([role="img"], [role="table"])').toArray();
    const files = figure.find('.drawings img.drawing').toArray();
    expect(inPage.length + files.length).toBe(2);
    for (const svg of inPage) {
      const { 'aria-label': label, 'aria-labelledby': by = '' } = $(svg).attr() ?? {};
      const ids = by.split(/\s+/);
      expect(plain(label ?? ids.map((id) => $(`[id="${id}"]`).text()).join(' ')).length).toBeGreaterThan(10);
      expect($(svg).find(MARKS).length).toBeGreaterThan(10);
    }
    for (const image of files) {
      const { alt = '', src = '', width, height } = $(image).attr() ?? {};
      expect(alt.length).toBeGreaterThan(10);
      const drawn = load(readText(fileOf(src, address) ?? src), { xml: true });
      expect(drawn(MARKS).length).toBeGreaterThan(10);
      const [, , drawnWidth, drawnHeight] = (drawn('svg').attr('viewBox') ?? '').split(' ').map(Number);
      expect([Number(width), Number(height)]).toEqual([drawnWidth, Math.round(drawnHeight ?? NaN)]);
    }
  });

  test('has a drawing made for paper where it has a sheet to itself', () => {
    const made = figure.find('.drawings img.print-only');
    expect(made).toHaveLength(address === '/' ? 0 : 1);
    for (const image of made) {
      const { alt = '', src = '' } = $(image).attr() ?? {};
      expect(alt.length).toBeGreaterThan(10);
      const drawn = load(readText(fileOf(src, address) ?? src), { xml: true });
      expect(drawn(MARKS).length).toBeGreaterThan(10);
    }
  });

  test('is said in words', () => {
    expect(plain(figure.find('.chart-summary').text()).length).toBeGreaterThan(80);
  });

  test('is a table too, here or one link away: with a caption, named columns and named rows', () => {
    const away = figure.find('.chart-more a[href$="#table"]').attr('href');
    const near = figure.find('.chart-table table');
    const page = near.length === 0 ? load(readText(fileOf(away ?? '', address) ?? '')) : $;
    const table = near.length === 0 ? page('#table table') : near;
    expect(table).toHaveLength(1);
    expect(plain(table.find('caption').text())).not.toBe('');
    const columns = table.find('thead th[scope="col"]').length;
    expect(columns).toBeGreaterThan(1);
    for (const row of table.find('tbody tr').toArray()) {
      expect(page(row).find('th[scope="row"]')).toHaveLength(1);
      expect(page(row).children()).toHaveLength(columns);
    }
    expect(table.find('tbody tr').length).toBeGreaterThan(4);
  });

  test('says how it is read, what to bear in mind, and where it comes from', () => {
    const more = figure.find('.chart-more');
    const reading = more.find('details').first();
    expect(plain(reading.find('summary').text())).toBe('How to read it');
    expect(plain(reading.children('p').text()).length).toBeGreaterThan(80);
    expect(reading.find('li').length).toBeGreaterThan(0);
    expect(figure.find('.chart-credit a[href*="/sources/#"]').length).toBeGreaterThan(0);
  });
});

describe('the page of a chart', () => {
  test.each(CHART_PAGES)('$address gives every row of the table its sources', ({ $ }) => {
    const bare = $('.chart-table tbody tr')
      .toArray()
      // Where nothing was found, or all is our own explanation, there is nothing to cite.
      .filter((row) => !/We found no |Our explanation/.test(plain($(row).text())))
      .filter((row) => $(row).find('a[href*="/sources/#"]').length === 0);
    expect(bare.map((row) => plain($(row).text()).slice(0, 60))).toEqual([]);
  });

  test('of the campaign timeline tells every event with its summary', () => {
    const { $ } = pageAt('/charts/campaign-timeline/');
    const missing = dataset.events.filter(({ id, title, summary }) => {
      const row = plain($(`[id="event-${id}"]`).text());
      return !row.includes(title) || !row.includes(plain(summary));
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('of the target map tells every target', () => {
    const { $ } = pageAt('/charts/target-map/');
    const text = plain($('.chart-table').text());
    expect(dataset.targets.filter(({ what }) => !text.includes(plain(what))).map(({ id }) => id)).toEqual([]);
  });
});
