/** px: kept free above what a reader is left at, for the bar with the chapters. */
const ABOVE = 64;

/**
 * Change what the page shows, and leave the reader where they were: at the last heading they had come to. Where that was above the
 * window, and text went away or came between, it is at its top.
 */
export function keepPlace(change: () => void): void {
  const headings = [...document.querySelectorAll('main :is(h1, h2, .chart-title)')];
  const topOf = (one: Element): number => one.getBoundingClientRect().top;
  const last = headings.findLast((one) => one.checkVisibility() && topOf(one) < innerHeight / 2);
  const before = last && Math.max(topOf(last), ABOVE);
  const isAtTop = scrollY === 0;
  change();
  if (last && before !== undefined && !isAtTop) scrollBy({ top: topOf(last) - before, behavior: 'instant' });
}
