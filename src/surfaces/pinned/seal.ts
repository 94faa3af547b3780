import { load, type CheerioAPI } from 'cheerio';
import { inlineHashes } from '../../site/content-security-policy.ts';
import { fontsOfPage } from './page-fonts.ts';
import { stylesOfPage } from './page-styles.ts';

/** What the page may do: be drawn with its own styles, and run its own scripts. It may ask for nothing at all. */
function policyOf($: CheerioAPI): string {
  return [
    "default-src 'none'",
    `style-src ${inlineHashes($, 'style').join(' ')}`,
    // Drawings place and colour some of their parts by attribute.
    "style-src-attr 'unsafe-inline'",
    `script-src ${inlineHashes($, 'script').join(' ')}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Every link opens beside the page that frames the copy, for hardly any page lets itself be shown in a frame. */
function openBeside($: CheerioAPI): void {
  for (const element of $('a[href]').toArray()) {
    const rel = [$(element).attr('rel'), 'noopener'].filter(Boolean).join(' ');
    $(element).attr({ target: '_blank', rel });
  }
}

/**
 * A built page as one file that asks for nothing: its styles once and only those it needs, its fonts with the letters it is set in, and
 * a policy under which nothing could be fetched.
 */
export async function seal(html: string): Promise<string> {
  const $ = load(html);
  const sheets = $('style').toArray();
  const css = sheets.map((sheet) => $(sheet).text()).join('\n');
  $('style, link[rel="stylesheet"], link[rel="modulepreload"], meta[http-equiv]').remove();
  for (const nowhere of $('a:not([href])').toArray()) $(nowhere).replaceWith($(nowhere).contents());
  // Marks by which a script would sort a table: there is none here.
  $('[data-sort]').removeAttr('data-sort');
  $('[data-row]').removeAttr('data-row');
  openBeside($);
  $('head').append($('<style>').text((await fontsOfPage($)) + stylesOfPage(css, $)));
  const policy = $('<meta>').attr({ 'http-equiv': 'Content-Security-Policy', content: policyOf($) });
  $('meta[charset]').after(policy);
  return `${$.html()}\n`;
}
