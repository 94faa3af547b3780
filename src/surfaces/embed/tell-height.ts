/**
 * Runs inside the page of a frame and tells the page around it how tall the chart is, in the formats hosts listen to: our own, WordPress
 * (https://developer.wordpress.org/reference/functions/wp_get_post_embed_html/, `wp-embed.js`), pym (https://github.com/nprapps/pym.js)
 * and AMP (https://amp.dev/documentation/components/amp-iframe/#iframe-resizing).
 *
 * It is written into the page as its own text, so that the height is told even where modules cannot be loaded: nothing outside the
 * function may be used in it.
 * @param id of the chart
 */
export function tellHeight(id: string): void {
  const host = window.parent;
  const main = document.querySelector('main');
  if (host === window || !main) return;

  /** px: WordPress cuts every height it is told to this. */
  const WORDPRESS_MOST = 1000;
  /** ms */
  const A_PICTURE = 16;
  const plain = (text: string | null | undefined, allowed: RegExp): string | undefined =>
    text && allowed.test(text) ? text : undefined;
  const childId = plain(new URLSearchParams(location.search).get('childId'), /^[\w-]{1,64}$/);
  let secret = plain(/^#\?secret=(.*)$/.exec(location.hash)?.[1], /^[A-Za-z0-9]{1,32}$/);
  let last = 0;
  let isAsked = false;
  let hasFitted = false;

  /** px: the chart's, or as far down as a card that lies over it reaches. The frame's own height has no part in it, so it can shrink. */
  function measure(): number {
    const parts = [main as Element, ...document.querySelectorAll('main .card, main .panel')];
    return Math.ceil(Math.max(...parts.map((part) => part.getBoundingClientRect().bottom + scrollY)));
  }

  function say(height: number): void {
    // Nothing but a number is said, so anyone may hear it; a sandboxed frame cannot know who its host is.
    host.postMessage({ type: 'fortymillion:height', id, height }, '*');
    host.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    if (childId) host.postMessage(`pymxPYMx${childId}xPYMxheightxPYMx${String(height)}`, '*');
    if (!secret) return;
    // Any word with the secret makes WordPress show the frame; a height would cut a tall chart that stands at its declared one.
    hasFitted ||= height <= WORDPRESS_MOST;
    host.postMessage({ message: hasFitted ? 'height' : 'shown', value: height, secret }, '*');
  }

  function tell(): void {
    // A frame that is not shown has no height; it is measured when it is shown.
    const height = innerWidth > 0 ? measure() : 0;
    if (height === 0 || (height === last && !isAsked)) return;
    last = height;
    isAsked = false;
    say(height);
  }

  /** What is heard of a host only ever makes the height said again: it may have begun to listen late. */
  function isRequest(data: unknown): boolean {
    if (typeof data === 'string')
      return childId !== undefined && data.startsWith(`pymxPYMx${childId}xPYMxwidth`);
    if (typeof data !== 'object' || data === null) return false;
    const { type, message, secret: given } = data as Readonly<Record<string, unknown>>;
    if (type === 'fortymillion:ask') return true;
    if (message !== 'ready' || typeof given !== 'string' || !/^[A-Za-z0-9]{1,32}$/.test(given)) return false;
    secret ??= given;
    return secret === given;
  }
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host || !isRequest(data)) return;
    // However many requests come at once, one answer; and not before the next picture, for a frame that is not in sight draws none.
    if (!isAsked) setTimeout(tell, A_PICTURE);
    isAsked = true;
  });

  new ResizeObserver(tell).observe(main);
  // A card opens and closes over the drawing, whose own size stays.
  new MutationObserver(() => requestAnimationFrame(tell)).observe(main, { childList: true, subtree: true });
  // Observers rest while a frame is out of sight or hidden, and WordPress hides it until it has spoken.
  tell();
  addEventListener('load', tell);
  void document.fonts.ready.then(tell);
}
