import { PAGE_CHOICES, pageChoices, type PageChoice } from '../charts/kit/page-choices.ts';

const root = document.documentElement;
const KEYS = Object.keys(PAGE_CHOICES) as PageChoice[];

/** Whether the page is shown so: before-paint.ts and this file say it on the page's root. */
export const isChosen = (key: PageChoice): boolean => root.dataset[key] !== undefined;

/** What the page was asked to be, as it stands in an address. */
export const chosenNow = (): readonly (readonly [key: string, value: string])[] =>
  KEYS.filter(isChosen).map((key) => [key, PAGE_CHOICES[key][0]]);

/**
 * Show the page so, or as usual, and say it in its address, from where it can be shared. It is kept nowhere else: a computer that many use
 * forgets it with the page.
 */
export function choose(key: PageChoice, is: boolean): void {
  const [value] = PAGE_CHOICES[key];
  const address = new URL(location.href);
  if (is) {
    root.dataset[key] = value;
    address.searchParams.set(key, value);
  } else {
    root.removeAttribute(`data-${key}`);
    address.searchParams.delete(key);
  }
  history.replaceState(history.state, '', address);
}

/** Steps back and forward may lead to an address of the same page that asks otherwise: show it as asked, then let others know. */
export function followAddress(then: () => void): void {
  addEventListener('popstate', () => {
    const asked = new Map(pageChoices(new URLSearchParams(location.search)));
    for (const key of KEYS) {
      const value = asked.get(key);
      if (value === undefined) root.removeAttribute(`data-${key}`);
      else root.dataset[key] = value;
    }
    then();
  });
}
