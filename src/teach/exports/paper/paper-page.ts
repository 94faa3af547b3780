import { load, type CheerioAPI } from 'cheerio';
import { fetchedBy } from '../../../surfaces/pinned/fetched.ts';
import { stylesOfPage } from '../../../surfaces/pinned/page-styles.ts';
import type { PaperPage } from '../cartridge/cartridge.ts';
import { pageHtml } from '../cartridge/page-html.ts';
import { Album, drawingsAsPictures, filesAsPictures } from './page-pictures.ts';
import { printedStyles } from './printed-styles.ts';

/** A page of the built site. */
export interface BuiltPage {
  readonly html: string;
  /** Whole address. */
  readonly url: string;
}

/** Of no use on paper: what runs, what is pressed, and what only a screen shows. */
const NOT_ON_PAPER =
  'script, noscript, template, link, meta, nav, form, dialog, button:not([popovertarget]), [hidden], .screen-only, .needs-js';

/** Paper is white and has margins, nothing runs over its edge, and the foot is as wide as the page. */
const ADDED =
  ':root{color-scheme:light}body{padding:0 1rem}img{max-width:100%;height:auto}main~*{max-width:46rem;margin:1rem auto}' +
  '@media screen{:has(>table){overflow-x:auto}}';

/** Links lead from anywhere to where they led from the page; to a place in the page they stay. */
function wholeLinks($: CheerioAPI, url: string): void {
  for (const element of $('a[href]').toArray()) {
    const href = $(element).attr('href') ?? '';
    const isHere = href.startsWith('#') && $(`[id="${href.slice(1)}"]`).length > 0;
    if (!isHere) $(element).attr('href', new URL(href, url).href);
  }
}

/**
 * A page of the built site that is made for paper, as it is printed, in one file with its pictures beside it: nothing in it runs, and
 * what a system does to styles leaves its words, tables and pictures.
 * @param foot HTML: where it is from, and its terms
 * @param read a file of the built site by its address
 * @throws Error when it would show or fetch what a cartridge cannot hold
 */
export async function paperPage(
  page: BuiltPage,
  foot: string,
  read: (url: URL) => Buffer,
): Promise<PaperPage> {
  const built = load(page.html);
  const css = printedStyles(
    built('style')
      .toArray()
      .map((sheet) => built(sheet).text())
      .join('\n'),
  );
  const main = built('main');
  if (main.length === 0) throw new Error(`${page.url} has no <main>`);
  main.find(NOT_ON_PAPER).remove();
  const $ = load(pageHtml(built('h1').first().text(), `${built.html(main)}\n${foot}`, ''));
  for (const island of $('astro-island, astro-slot, button[popovertarget]').toArray())
    $(island).replaceWith($(island).contents());
  $('[popover]').removeAttr('popover');
  $('[tabindex]').removeAttr('tabindex');
  // Seen where a system takes the styles away.
  $('table').attr('border', '1');
  wholeLinks($, page.url);

  const album = new Album();
  await filesAsPictures($, album, page.url, read);
  await drawingsAsPictures($, css, album);
  $('style').text(stylesOfPage(css, $) + ADDED);
  const html = $.html();
  const pictures = album.files();
  const fetched = fetchedBy(html).filter((each) => !pictures.some(({ href }) => href === each));
  if (fetched.length > 0) throw new Error(`${page.url} would fetch ${fetched.join(', ')} in a cartridge`);
  return { html, pictures };
}
