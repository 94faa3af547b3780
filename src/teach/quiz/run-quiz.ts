import { arrange } from './arrange.ts';
import { wakeItem } from './live-item.ts';
import { seedIn } from './order-address.ts';
import { wakeOrderBar } from './order-bar.ts';
import { part } from './part.ts';
import { progressWords } from './result.ts';
import { showBars, showSummary } from './summary.ts';

/**
 * Let a quiz be answered, checked and put in another order. Everything it needs is in its markup, and what is done with it stays in the
 * page: no request, no storage; in the address only the number of the order.
 * @param root the `[data-quiz]` of Quiz.astro, in a page of the site or in a file by itself
 */
export function runQuiz(root: HTMLElement): void {
  const list = part(root, '.items');
  const progress = part(root, '[data-progress]');
  const bars = part(root, '[data-bars]');
  const newOrder = part(root, '[data-new-order]');
  const items = [...list.querySelectorAll<HTMLElement>('[data-question]')].map((element) =>
    wakeItem(element, showProgress),
  );
  let asked = items;

  function showProgress(): void {
    progress.textContent = progressWords(items.map(({ result }) => result()));
    showBars(bars, asked);
    showSummary(root, asked, () => {
      newOrder.click();
      newOrder.focus();
    });
  }
  const show = wakeOrderBar(root, (seed) => {
    const { items: order, parts } = arrange(
      items.map(({ question }) => question),
      seed,
    );
    items.forEach((item, place) => {
      item.begin(parts[place] ?? []);
    });
    asked = order.flatMap((place) => items[place] ?? []);
    list.append(...asked.map(({ element }) => element));
    showProgress();
  });
  show(seedIn(location.search));
  root.classList.add('live');
}
