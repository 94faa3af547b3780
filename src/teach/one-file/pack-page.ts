import { load, type CheerioAPI } from 'cheerio';
import { sealedPolicyOf } from '../../site/content-security-policy.ts';
import type { BuiltSite } from '../built-site.ts';
import { AGAIN, KEPT } from './again.ts';
import { dataUri } from './data-uri.ts';
import { islandProps } from './island-props.ts';

export interface Packing {
  /** Where the page would be served, whole: links are made from here. */
  readonly url: string;
  /** Whole address of the site's first page. */
  readonly home: string;
  /** A built file by its address; throws for one that is not the site's own. */
  readonly read: BuiltSite['read'];
  /** What wakes the page: one classic script. */
  readonly script: string;
}

/** Scripts of the page that stay: what runs before it is drawn, and what is no script at all. */
const STAYS = '[data-stays], [type="application/ld+json"], [type="application/json"]';

/** The framework's islands as plain boxes that say which chart they are and with what. */
function unwrapIslands($: CheerioAPI): void {
  for (const element of $('astro-island').toArray()) {
    const island = $(element);
    const chart = island.closest('[data-chart]').attr('data-chart');
    if (chart === undefined) throw new Error('an island stands outside a chart');
    const props = JSON.stringify(islandProps(island.attr('props') ?? '{}'));
    island.find('template[data-astro-template], script, link').remove();
    // What the server drew of the chart itself: the controls, and around the still drawings a slot.
    const box = $('<div>').attr({ 'data-island': chart, 'data-props': props });
    box.append(island.contents());
    island.replaceWith(box);
  }
}

function embedFiles($: CheerioAPI, { url, read }: Packing): void {
  const embedded = (address: string): string => {
    const whole = new URL(address, url);
    return dataUri(whole.pathname, read(whole));
  };
  const kept = new Map<string, string>();
  for (const element of $('img[src]').toArray()) {
    const picture = $(element);
    const src = picture.attr('src') ?? '';
    if (src.startsWith('data:')) continue;
    picture.removeAttr('loading');
    // A picture that is shown again is in the file once; again.ts gives it to the others.
    const place = kept.get(src);
    if (place !== undefined) {
      picture.attr(AGAIN, place).removeAttr('src');
      continue;
    }
    kept.set(src, String(kept.size));
    picture.attr({ src: embedded(src), [KEPT]: String(kept.size - 1) });
  }
  for (const element of $('style').toArray()) {
    const css = $(element).text();
    $(element).text(
      css.replaceAll(/url\((['"]?)([^)'"]+)\1\)/g, (whole, _, address: string) =>
        /^(data:|#)/.test(address) ? whole : `url("${embedded(address)}")`,
      ),
    );
  }
}

/** A link stays inside where what it leads to is inside; all others lead to the site, whole. */
function mendLinks($: CheerioAPI, { url, home }: Packing): void {
  for (const element of $('a[href]').toArray()) {
    const href = $(element).attr('href') ?? '';
    if (href.startsWith('#') || /^[a-z]+:/i.test(href)) continue;
    const whole = new URL(href, url);
    const isInside =
      whole.href.replace(/#.*$/, '') === home &&
      whole.hash !== '' &&
      $(`[id="${whole.hash.slice(1)}"]`).length > 0;
    $(element).attr('href', isInside ? whole.hash : whole.href);
  }
}

/** Sources and words that nothing in the page opens. */
function dropUnopened($: CheerioAPI): void {
  const opened = new Set(
    $('[popovertarget]')
      .toArray()
      .map((each) => $(each).attr('popovertarget')),
  );
  for (const each of $('[popover][id]').toArray()) if (!opened.has($(each).attr('id'))) $(each).remove();
}

/**
 * A built page as one file that asks for nothing and opens from a folder: its drawings and fonts in it, one classic script instead of
 * modules, which browsers do not load from files, and a policy under which nothing could be fetched. Pure but for `read`.
 */
export function packPage(html: string, packing: Packing): string {
  const $ = load(html);
  unwrapIslands($);
  $('script').not(STAYS).remove();
  $(
    'astro-island, link[rel="modulepreload"], link[rel="preload"], link[rel="stylesheet"], link[rel="icon"], link[rel="sitemap"]',
  ).remove();
  // Stacked steps show their own pictures; the drawing beside them would have to be fetched.
  $('.steps-picture').remove();
  dropUnopened($);
  mendLinks($, packing);
  embedFiles($, packing);
  $('head').append('<link rel="icon" href="data:,">');
  $('body').append($('<script>').text(packing.script.replaceAll('</script', '<\\/script')));
  $('meta[http-equiv]').remove();
  $('meta[charset]').after(
    $('<meta>').attr({ 'http-equiv': 'Content-Security-Policy', content: sealedPolicyOf($.html()) }),
  );
  return `${$.html()}\n`;
}
