import { createHash } from 'node:crypto';
import { earlyScripts } from './early-scripts.ts';
import { namesInPage } from './names-in-page.ts';
import { splitStyles } from './split-styles.ts';

/** A built page without the styles that its charts bring, and the sheet that has them. */
export interface SplitPage {
  readonly html: string;
  /** Nothing where the page has no chart that wakes, or none of its styles can wait. */
  readonly later?: { readonly name: string; readonly css: string };
}

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const HEAD_ENDS = '</head>';

/**
 * Styles come in the page itself, so that nothing has to be waited for. What only a live chart has comes with the first one that wakes
 * (charts/kit/late-styles.ts), and until then the page names it without asking for it.
 * @param folder address of hashed files, with slashes at both ends
 * @param read a built file by its address
 */
export function splitPage(html: string, folder: string, read: (address: string) => string): SplitPage {
  if (!html.includes('<astro-island')) return { html };
  const end = html.indexOf(HEAD_ENDS);
  const [head, body] = [html.slice(0, end), html.slice(end)];
  const names = namesInPage(html, earlyScripts(html, read));
  const late: string[] = [];
  const lighter = head.replace(STYLE, (_, css: string) => {
    const { now, later } = splitStyles(css, names);
    if (later) late.push(later);
    return `<style>${now}</style>`;
  });
  const css = late.join('\n');
  if (!css) return { html };
  const name = `later.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  const link = `<link data-later rel="stylesheet" disabled href="${folder}${name}">`;
  return { html: lighter + link + body, later: { name, css } };
}
