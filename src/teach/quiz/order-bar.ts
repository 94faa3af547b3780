import { OWN_ORDER, OWN_ORDER_WORDS, otherSeed } from './arrange.ts';
import { typedSeed, withSeed } from './order-address.ts';
import { part } from './part.ts';

const SHARED = ' Whoever opens this address, or types the number, gets the same order.';

/** What is said of an order, its number first, to be copied onto the board. */
function saidOf(seed: number): (string | Node)[] {
  if (seed === OWN_ORDER) return [OWN_ORDER_WORDS];
  const number = document.createElement('b');
  number.textContent = `Order ${String(seed)}.`;
  return [number, SHARED];
}

/**
 * The choice of an order: a new one, or the one on the board; its number is in the address.
 * @param begin starts the quiz anew in the order of a seed
 * @returns goes to the order of a seed and says so
 */
export function wakeOrderBar(root: HTMLElement, begin: (seed: number) => void): (seed: number) => void {
  const typed = part(root, '[data-typed-order]', HTMLInputElement);
  const said = part(root, '[data-order-said]');
  const copied = part(root, '[data-copy-said]');
  let now = OWN_ORDER;

  function show(seed: number): void {
    now = seed;
    begin(seed);
    root.dataset['order'] = seed === OWN_ORDER ? 'own' : 'shared';
    said.replaceChildren(...saidOf(seed));
    copied.textContent = '';
    typed.value = seed === OWN_ORDER ? '' : String(seed);
  }
  function go(seed: number): void {
    show(seed);
    try {
      history.replaceState(history.state, '', withSeed(location.href, seed));
    } catch {
      // A sandboxed frame may not change its address; the number is on the page.
    }
  }
  part(root, '[data-new-order]').addEventListener('click', () => {
    go(otherSeed(now));
  });
  typed.addEventListener('change', () => {
    const seed = typedSeed(typed.value);
    if (seed !== undefined && seed !== now) go(seed);
    else if (seed === undefined) copied.textContent = 'An order is a whole number from 1 to 9999.';
  });
  typed.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') typed.dispatchEvent(new Event('change'));
  });
  part(root, '[data-copy-link]').addEventListener('click', () => {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(withSeed(location.href, now)))
      .then(
        () => {
          copied.textContent = 'Copied.';
        },
        () => {
          copied.textContent = 'This browser does not let a page copy. The link is the address of this page.';
        },
      );
  });
  return show;
}
