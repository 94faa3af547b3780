import { SITE_NAME } from '../cite/citation.ts';
import { escapeHtml } from './escape-html.ts';

/** What an oEmbed answer is made from; every address whole. */
export interface Framed {
  readonly title: string;
  /** The chart's own page. */
  readonly page: string;
  /** The chart alone, for frames. */
  readonly frame: string;
  /** px, at which the frame is complete without a script. */
  readonly height: number;
  /** The chart's card for link previews. */
  readonly picture: string;
  readonly home: string;
  readonly about: string;
}

/** px: what asks may want no more than some width, and a file cannot listen; the frame itself is as wide as it is let. */
const WIDTH = 600;

/** Seconds for which an answer may be kept: a day, so that a correction that changes the height soon arrives. */
const CACHE_AGE = 86_400;

/**
 * Markup that survives the strictest reader, WordPress for sites it does not know (`wp_filter_oembed_result`): a `<blockquote>` without
 * attributes, shown until the frame speaks, then the frame, with no attribute but those it keeps, and no script.
 */
const frameMarkup = ({ title, page, frame, height }: Framed): string =>
  `<blockquote><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></blockquote>` +
  `<iframe title="${escapeHtml(title)}" src="${escapeHtml(frame)}" width="${String(WIDTH)}" height="${String(height)}"` +
  ` frameborder="0" marginwidth="0" marginheight="0"></iframe>`;

/** oEmbed 1.0, type `rich` (https://oembed.com, 2.3.4.4): what a page's address becomes where it is pasted. */
export const oembed = (framed: Framed): Record<string, string | number> => ({
  version: '1.0',
  type: 'rich',
  title: framed.title,
  author_name: SITE_NAME,
  author_url: framed.about,
  provider_name: SITE_NAME,
  provider_url: framed.home,
  cache_age: CACHE_AGE,
  width: WIDTH,
  height: framed.height,
  html: frameMarkup(framed),
  thumbnail_url: framed.picture,
  thumbnail_width: 1200,
  thumbnail_height: 630,
});

/** A title for the `<link>` to the answer: WordPress reads no link in which `<` or `>` stands, in whatever quotes. */
export const linkTitle = (title: string): string => title.replaceAll('<', '‹').replaceAll('>', '›');
