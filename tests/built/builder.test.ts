import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { EMBEDS, FINDABLE, SITE, fileOf, FILES, pageAt, plain, readBytes, readText } from './site.ts';

const CHARTS = FINDABLE.filter(({ file }) => /^charts\/[^/]+\/index\.html$/.test(file));

describe.each(CHARTS)('$address', ({ $, address }) => {
  const id = address.split('/').at(-2) ?? '';
  const section = $('#embed');
  const text = (grade: string): string => section.find(`[data-grade="${grade}"]`).text();
  const frame = EMBEDS.find(({ file }) => file === `embed/${id}/index.html`);

  test('offers the chart to other pages with no script: its address, a frame, a frame with script', () => {
    expect(plain(section.find('h2').text())).toBe('Put this chart in your page');
    expect(
      section.closest('.needs-js').length + section.find('[data-grade]').closest('.needs-js').length,
    ).toBe(0);
    expect(text('address')).toBe(SITE + address);
    const iframe = load(text('frame'), null, false)('iframe').attr() ?? {};
    expect(iframe).toMatchObject({ src: SITE + (frame?.address ?? ''), width: '100%', loading: 'lazy' });
    expect(iframe['title']).toBe(plain($('h1').text()));
    expect(Number(iframe['height'])).toBeGreaterThan(300);
    expect(text('resized').startsWith(text('frame'))).toBe(true);
  });

  test('names a script that is there and is what its hash says, and a picture that is there', () => {
    for (const grade of ['resized', 'element']) {
      const snippet = load(text(grade), null, false);
      const { src = '', integrity } = snippet('script').attr() ?? {};
      const hash = createHash('sha384')
        .update(readBytes(fileOf(src, address) ?? ''))
        .digest('base64');
      expect(integrity).toBe(`sha384-${hash}`);
      for (const img of snippet('img').toArray())
        expect(FILES.has(fileOf(snippet(img).attr('src') ?? '', address) ?? '')).toBe(true);
    }
    const alt = load(text('element'), null, false)('a > img').attr('alt');
    expect(alt).toBe(`${plain($('h1').text())}. ${plain($('.chart-summary').text())}`);
  });

  test('says what each system accepts', () => {
    const hosts = plain(section.find('dl').text());
    for (const name of ['WordPress', 'Ghost', 'Substack', 'Canvas', 'Moodle', 'Google Sites'])
      expect(hosts).toContain(name);
  });

  test('shows a preview, filters and heights only where a script can follow them', () => {
    expect(section.find('form, [data-preview]').closest('.needs-js')).toHaveLength(1);
    expect($('iframe')).toHaveLength(0);
  });
});

test('the page the preview shows is nobody’s to find: not in search, not linked', () => {
  const { $, address } = pageAt('/embedding/preview/');
  expect($('meta[name="robots"]').attr('content')).toBe('noindex');
  expect(readText('sitemap-0.xml')).not.toContain('/embedding/preview/');
  for (const page of FINDABLE) expect(page.$(`a[href="${address}"]`)).toHaveLength(0);
});

describe('/embedding/', () => {
  const { $ } = pageAt('/embedding/');

  test('has words for a privacy policy, at an address of their own', () => {
    const words = $('h2#privacy').nextAll('.copy-block').find('pre').text();
    expect(words).toContain(new URL(SITE).host);
    expect(words).toMatch(/no cookie/);
    expect(words).toMatch(/log of requests/);
    for (const from of ['/privacy/', '/about/', '/'])
      expect(pageAt(from).$('a[href*="/embedding/"]').length, from).toBeGreaterThan(0);
  });

  test('gives every chart’s height as its own page does', () => {
    const heights = $('h2#height')
      .nextAll('.table-scroll')
      .find('tbody tr')
      .toArray()
      .map((row) => plain($(row).find('td').first().text()).replace(',', ''));
    const declared = $('h2#height')
      .nextAll('.table-scroll')
      .find('tbody th a')
      .toArray()
      .map((link) => {
        const own = CHARTS.find(({ file }) => file === fileOf($(link).attr('href') ?? '', '/'));
        return load(own?.$('[data-grade="frame"]').text() ?? '', null, false)('iframe').attr('height');
      });
    expect(heights).toHaveLength(CHARTS.length);
    expect(heights).toEqual(declared);
  });

  test('explains every word that any chart’s own controls offer', () => {
    const explained = $('.parameters dt')
      .toArray()
      .map((term) => plain($(term).text()));
    const offered = CHARTS.flatMap((page) =>
      page
        .$('#embed [data-key]')
        .toArray()
        .map((select) => page.$(select).attr('data-key') ?? ''),
    );
    expect(explained).toEqual(
      expect.arrayContaining(['theme', 'title', 'lang', 'focus', ...new Set(offered)]),
    );
  });
});
