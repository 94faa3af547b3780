import { load } from 'cheerio';

/** What WordPress lets through of an unlisted provider's html (wp_filter_oembed_result in wp-includes/embed.php). */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** Unlisted tags go and their text stays; listed ones lose all attributes but the listed. */
function kses(html: string): string {
  const $ = load(html, null, false);
  for (const element of $('*')
    .toArray()
    .map((one) => $(one))) {
    const allowed = ALLOWED[element.prop('tagName')?.toLowerCase() ?? ''];
    if (!allowed) element.replaceWith(element.contents());
    else
      for (const name of Object.keys(element.attr() ?? {}))
        if (!allowed.includes(name)) element.removeAttr(name);
  }
  return $.html();
}

/**
 * The markup that WordPress puts into an article for the `html` of an unlisted oEmbed provider: cut down, sandboxed, and hidden until the
 * frame speaks; undefined where it refuses. Written after its source, 6.7.
 * @param secret ten letters and digits; WordPress draws them by lot
 */
export function wordpressHtml(html: string, secret: string): string | undefined {
  const [, quote = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kses(html)) ?? [];
  if (frame === undefined) return undefined;
  const named = frame.replace(/ src="(.*?)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`);
  const hidden = quote
    ? named.replace('<iframe', '<iframe style="position: absolute; visibility: hidden;"')
    : named;
  return (
    quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`) +
    hidden.replace(
      '<iframe',
      '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"',
    )
  );
}
