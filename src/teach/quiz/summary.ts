import type { LiveItem } from './live-item.ts';
import { isAnswered, isRightAtFirst, progressWords, resultWords } from './result.ts';

const make = (name: string, text = '', className = ''): HTMLElement => {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = className;
  return element;
};

/** One bar for each item, as it stands: solid when right at first try, ruled when answered, else empty. Their words are beside them. */
export function showBars(place: HTMLElement, items: readonly LiveItem[]): void {
  place.replaceChildren(
    ...items.map(({ result }) =>
      make('span', '', isRightAtFirst(result()) ? 'is-right' : isAnswered(result()) ? 'is-answered' : ''),
    ),
  );
}

function row({ element, result }: LiveItem): HTMLElement {
  const entry = make('li', `${element.querySelector('legend')?.textContent.trim() ?? ''} `);
  entry.append(make('b', resultWords(result()), isRightAtFirst(result()) ? 'is-right' : 'is-wrong'));
  return entry;
}

/**
 * What somebody has answered, once everything is; it can be printed by itself.
 * @param items in the order they were asked
 * @param again begins anew in another order
 */
export function showSummary(root: HTMLElement, items: readonly LiveItem[], again: () => void): void {
  const place = root.querySelector('[data-summary]');
  const isWhole = items.every(({ result }) => isAnswered(result()));
  if (!isWhole) {
    place?.replaceChildren();
    return;
  }
  const print = make('button', 'Print this summary', 'button');
  print.addEventListener('click', () => {
    root.dataset['print'] = 'summary';
    addEventListener(
      'afterprint',
      () => {
        delete root.dataset['print'];
      },
      { once: true },
    );
    globalThis.print();
  });
  const anew = make('button', 'Start again in a new order', 'button');
  anew.addEventListener('click', again);
  const list = make('ol');
  list.append(...items.map(row));
  const actions = make('p', '', 'summary-actions');
  actions.append(print, anew);
  place?.replaceChildren(
    make('h2', 'All answered'),
    make('p', `${progressWords(items.map(({ result }) => result()))}.`),
    list,
    actions,
  );
}
