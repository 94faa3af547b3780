/** How long a first slide stands alone, and a page that was opened at a later slide stays empty, when the script is held up; ms. */
export const HELD_UP = { first: 10_000, later: 3000 } as const;

/**
 * Show the first slide as `runDeck` will, before its script has come; and where the address asks for another, nothing yet. If the script
 * does not come, the page is the one to read. It is written into the page as text, and may use nothing from around it.
 */
export function lookFirst({ first, later }: { readonly first: number; readonly later: number }): void {
  const root = document.documentElement;
  const deck = document.querySelector('.deck');
  const slide = deck?.querySelector('.slide');
  if (!deck || !slide || !root.classList.contains('js')) return;
  const [look, patience] = location.hash ? ['waits', later] : ['on', first];
  deck.classList.add(look);
  if (look === 'on') slide.classList.add('now');
  const giveUp = (): void => {
    // The script gives a slide a place in the order of focus.
    if (!slide.hasAttribute('tabindex')) deck.classList.remove(look);
  };
  setTimeout(giveUp, patience);
  addEventListener('DOMContentLoaded', giveUp);
  addEventListener(
    'error',
    () => {
      if (!root.classList.contains('js')) giveUp();
    },
    true,
  );
}
