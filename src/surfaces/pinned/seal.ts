import { load, type CheerioAPI } from 'cheerio';
import { sealedPolicyOf } from '../../site/content-security-policy.ts';
import { fontsOfPage } from './page-fonts.ts';
import { stylesOfPage } from './page-styles.ts';

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
  const policy = $('<meta>').attr({
    'http-equiv': 'Content-Security-Policy',
    content: sealedPolicyOf($.html()),
  });
  $('meta[charset]').after(policy);
  return `${$.html()}\n`;
}
