import { describe, expect, test } from 'vitest';
import { PAGES, plain } from './site.ts';

/** What is kept on a device only a script can tell: these parts are shown one instead of another, and what the page says without a script is never among them. */
const OF_THE_DEVICE = '[data-offline]';

describe.each(PAGES)('$address', ({ $ }) => {
  test('hides nothing that is to be read', () => {
    const hidden = $('main')
      .find('[hidden], [inert], template, noscript, [style*="display:none"], [style*="visibility:hidden"]')
      .not(OF_THE_DEVICE);
    expect(hidden.toArray().map((element) => plain($(element).text()).slice(0, 80))).toEqual([]);
  });

  test('hides from screen readers only drawings whose words stand elsewhere, and nothing a keyboard can reach', () => {
    const silent = $('main [aria-hidden="true"]');
    const words = silent
      .toArray()
      .map((element) => plain($(element).clone().find('svg').remove().end().not('svg').text()));
    expect(words.filter(Boolean)).toEqual([]);
    expect(
      silent.find('a[href], button, input, select, summary, [tabindex]:not([tabindex="-1"])').toArray(),
    ).toEqual([]);
  });

  test('keeps for scripts only controls: no fact, no drawing, no source', () => {
    const kept = $('.needs-js').find(
      'table, figure, svg[role="img"], svg[role="table"], .claim, .cited, h1, h2, h3, a[href*="/sources/"]',
    );
    expect(kept.toArray().map((element) => plain($(element).text()))).toEqual([]);
  });

  test('says nowhere that it is loading', () => {
    // What is to be copied into other pages may well say `loading="lazy"`.
    expect(plain($('main').clone().find('pre').remove().end().text())).not.toMatch(
      /\bloading\b|enable javascript/i,
    );
  });

  test('opens what it opens by the browser’s own means', () => {
    const dead = $('main button')
      .toArray()
      .filter(
        (button) =>
          $(button).attr('popovertarget') === undefined &&
          $(button).closest('form[action]').length === 0 &&
          $(button).closest(`.needs-js, astro-island, ${OF_THE_DEVICE}`).length === 0,
      );
    expect(dead.map((button) => $.html(button))).toEqual([]);
  });
});
