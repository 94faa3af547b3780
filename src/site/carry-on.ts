import { carried } from './carried.ts';
import { chosenNow } from './page-choice.ts';

/** All ways in which a reader comes to a link before it is followed, copied, dragged or opened beside. */
const WAYS = ['pointerdown', 'focusin', 'click', 'auxclick', 'contextmenu', 'dragstart'];

const given = new WeakMap<HTMLAnchorElement, { readonly own: string; readonly written: string }>();

/** Write into a link what the page was asked to be; where the page is as usual again, the link is what it was. */
function carry(link: HTMLAnchorElement, site: string): void {
  const now = link.getAttribute('href') ?? '';
  const before = given.get(link);
  const own = before?.written === now ? before.own : now;
  // A fragment alone stays on this page, at its own address.
  if (own === '' || own.startsWith('#')) return;
  const [whole, chosen] = [new URL(own, location.href).href, chosenNow()];
  const to = carried(whole, site, chosen);
  const written = to === whole ? own : to.slice(location.origin.length);
  given.set(link, { own, written });
  if (written !== now) link.setAttribute('href', written);
}

/**
 * Let links within the site lead to pages that are shown as this one is. It is done when a reader comes to a link, so that a link that is
 * copied or opened in another tab carries it too, and the thousands that are left alone cost nothing.
 */
export function carryOn(base: string): void {
  const site = new URL(base, location.href).href;
  for (const way of WAYS)
    document.addEventListener(
      way,
      ({ target }) => {
        const link = target instanceof Element ? target.closest('a') : null;
        if (link instanceof HTMLAnchorElement) carry(link, site);
      },
      true,
    );
}
