/** Where a correction of one chart is told, and that it is told nowhere else. */
import { readdirSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { BASE, EMBEDS, SITE, plain, readText } from '../site.ts';
import { CHART, CHART_OF_EVENT, CORRECTED, CORRECTION, built, page, pathOf } from './added-site.ts';

export function testCorrection(): void {
  const about = `${SITE}${BASE}corrections/#${CORRECTION}`;
  /** As feeds know it: where corrections stood before they had a page. */
  const entryId = `${SITE}${BASE}about/#${CORRECTION}`;
  const others = EMBEDS.map(({ file }) => file.split('/')[1] ?? '').filter((id) => id !== CORRECTED);
  const idsIn = (feed: string): string[] => {
    const $ = load(built(feed), { xml: true });
    return $('entry > id')
      .toArray()
      .map((id) => $(id).text());
  };

  test.each(['embed', 'charts'])(
    'is marked in /%s/, before the drawing, and told in its own words',
    (where) => {
      const $ = page(`${where}/${CORRECTED}/index.html`);
      const mark = $('details.corrected');
      expect(mark).toHaveLength(1);
      expect(mark.attr('open')).toBeUndefined();
      expect(mark.nextAll('.chart-body')).toHaveLength(1);
      expect(plain(mark.children('summary').text())).toBe('Corrected 3 December 2026');
      const words = plain(mark.children('section').text());
      expect(words).toContain('3 December 2026 · correction: A month & a day too many');
      for (const said of ['It said: 11 months', 'It says now: about 10 months'])
        expect(words).toContain(said);
      expect(words).toContain('counted from the wrong day');
      // Where a frame may open no page the address can be read.
      const link = mark.find(`a[href="${about}"]`);
      expect(plain(link.text())).toBe(about.replace(/^https?:\/\//, ''));
      expect(mark.find('a').eq(0).attr('href'), 'a link in its words').toBe(`${SITE}${BASE}claims/`);
    },
  );

  test('changes no declared height: frames that were pasted before have its room', () => {
    const height = (text: string): number => (JSON.parse(text) as { height: number }).height;
    // The chart that has an event more may be higher for that.
    const ids = [CORRECTED, ...others].filter((id) => id !== CHART_OF_EVENT);
    const heightsOf = (read: (file: string) => string): number[] =>
      ids.map((id) => height(read(`oembed/${id}.json`)));
    expect(heightsOf(built)).toEqual(heightsOf(readText));
  });

  test('has its place in the list, and is the newest entry of the chart’s feed and of the site’s', () => {
    expect(page('corrections/index.html')(`[id="${CORRECTION}"]`)).toHaveLength(1);
    expect(idsIn(`charts/${CORRECTED}/corrections.xml`)[0]).toBe(entryId);
    expect(idsIn('corrections.xml')[0]).toBe(entryId);
    const $ = load(built(`charts/${CORRECTED}/corrections.xml`), { xml: true });
    expect($('feed > updated').text()).toBe('2026-12-03T00:00:00.000Z');
    const content = load($('entry > content').first().text());
    expect(plain(content.text())).toContain('It says now: about 10 months');
    expect(content('a').attr('href')).toBe(`${SITE}${BASE}claims/`);
  });

  test('is in the chart’s data, newest first', () => {
    const { corrections } = JSON.parse(built(`charts/${CORRECTED}.json`)) as { corrections: unknown[] };
    expect(corrections[0]).toEqual({
      date: '2026-12-03',
      kind: 'correction',
      title: 'A month & a day too many',
      url: about,
    });
    expect(corrections).toHaveLength(idsIn(`charts/${CORRECTED}/corrections.xml`).length);
  });

  test('is nowhere else but on the other page it names: no other chart is marked, nor is one in the story', () => {
    const marked = readdirSync(pathOf(''), { recursive: true, encoding: 'utf8' })
      .filter(
        (file) =>
          file.endsWith('.html') &&
          page(file)(`.corrected a[href$="/corrections/#${CORRECTION}"]`).length > 0,
      )
      .toSorted();
    expect(marked).toEqual([
      `charts/${CORRECTED}/index.html`,
      'claims/index.html',
      `embed/${CORRECTED}/index.html`,
    ]);
    for (const id of [...others, CHART]) {
      expect(idsIn(`charts/${id}/corrections.xml`)).not.toContain(entryId);
      expect(built(`charts/${id}.json`)).not.toContain(CORRECTION);
    }
  });
}
