import { describe, expect, test } from 'vitest';
import { IN_SHORT } from '../fixtures/plain-texts.ts';
import { EMBEDS, FINDABLE, WITH_SHELL, pageAt, plain } from './site.ts';

/** The plain version of each chapter, or of each chart, by its id. */
const shortOf = (folder: string): readonly (readonly [id: string, text: string])[] =>
  IN_SHORT.filter(({ file }) => file.startsWith(folder)).map(({ file, read }) => [
    file.replace(/^.*\/(\d+-)?|\.\w+$/g, ''),
    `In short: ${plain(read)}`,
  ]);
const CHARTS = shortOf('content/charts');
const story = pageAt('/').$;
const gallery = pageAt('/charts/').$;

test.each(shortOf('content/story'))(
  'chapter %s has its plain version, and the way into the full text',
  (id, text) => {
    const chapter = story(`section.chapter[id="${id}"]`);
    expect(plain(chapter.find('.chapter-head .in-short').text())).toBe(text);
    const [way] = chapter.find('.into-full.plain-only.needs-js a').toArray();
    expect(way?.attribs['href']).toBe(`#${id}-in-full`);
    expect(chapter.find(`.in-short[id="${id}-in-full"]`)).toHaveLength(1);
    expect(chapter.find('> p, > .steps, > .reply, > .section, > ol').length).toBeGreaterThan(2);
  },
);

describe.each(CHARTS)('%s', (id, text) => {
  test('has both texts in the story, on its page and in the gallery', () => {
    const figure = story(`figure[data-chart="${id}"]`);
    expect(plain(figure.find('.in-short.plain-only').text())).toBe(text);
    expect(figure.find('.takeaway.full-only')).toHaveLength(1);
    expect(figure.find('.chart-summary.full-only')).toHaveLength(1);
    const { $ } = pageAt(`/charts/${id}/`);
    expect(plain($('.chart-head .in-short:not(.plain-only)').text())).toBe(text);
    expect($('.chart-head .takeaway.full-only')).toHaveLength(1);
    expect($('.chart-summary:not(.full-only)')).toHaveLength(1);
    const entry = gallery('.gallery-entry').has(`h2 a[href$="/charts/${id}/"]`);
    expect(plain(entry.find('.plain-only').text())).toBe(text);
    expect(entry.find('.full-only')).toHaveLength(1);
  });

  test('is alone in its frame: no switch, no second text, no line for a class', () => {
    const frame = EMBEDS.find(({ file }) => file === `embed/${id}/index.html`);
    expect(frame?.$('[data-text-switch], .in-short, .plain-only, .full-only, .class-line')).toHaveLength(0);
  });
});

test('the switch stands on every page that has both texts, and on no other', () => {
  const having = (selector: string): string[] =>
    FINDABLE.filter(({ $ }) => $(selector).length > 0).map(({ address }) => address);
  expect(having('[data-text-switch]')).toEqual(having('main .in-short, main .plain-only'));
  expect(having('[data-text-switch]').length).toBeGreaterThan(CHARTS.length);
});

describe.each(WITH_SHELL)('$address for a class', ({ $ }) => {
  test('says before its content whose it is, how it may be used and how to leave', () => {
    const line = $('.class-line');
    expect(plain(line.text())).toBe('Forty Million Names · CC BY 4.0 · Leave class view');
    expect(line.find('button[data-leave]')).toHaveLength(1);
    expect(line.nextAll('main')).toHaveLength(1);
  });

  test('leaves out what leads elsewhere, and nothing of the content', () => {
    const away = $('nav a:not([href^="#"])').not('.furniture *').toArray();
    expect(away.map((link) => $.html(link))).toEqual([]);
    expect(
      $('[data-builder], [data-actions], [rel="prev"], [rel="next"]').not('.furniture, .furniture *'),
    ).toHaveLength(0);
    expect($('.furniture').find('h1, figure[data-chart], .chapter, .claim, .in-short')).toHaveLength(0);
    expect($('.furniture').is('main, h1, figure, .chapter')).toBe(false);
  });
});
