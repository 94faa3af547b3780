import { arrive, watchReader } from '../charts/kit/arrival.ts';
import { hearChart } from '../charts/kit/tell-frame.ts';
import { followSummary } from './follow-summary.ts';
import { sortTable } from './sort-table.ts';

/** Leave only the rows a chart still shows, and say how many. */
function leave(table: HTMLTableElement, rows: readonly string[], said: Element | null): void {
  const left = new Set(rows);
  const all = [...(table.tBodies[0]?.rows ?? [])];
  for (const row of all) row.hidden = !left.has(row.dataset['row'] ?? '');
  const shown = all.filter(({ hidden }) => !hidden).length;
  if (said)
    said.textContent =
      shown === all.length ? '' : `${String(shown)} of ${String(all.length)} rows, as in the drawing`;
}

/** The text and the table of a frame follow its chart: the same filter everywhere. Columns can be sorted. */
export function wakeFrame(frame: HTMLElement): void {
  followSummary(frame);
  const table = frame.querySelector<HTMLTableElement>('.chart-table table');
  if (!table) return;
  sortTable(table);
  hearChart(frame, ({ rows }) => {
    leave(table, rows, frame.querySelector('.table-said'));
  });
}

/** px: kept free above a chart that is gone to. */
const ABOVE = 64;

/** A copied link may name a mark in one of several charts (`?chart=…&focus=…`): go near, so that the chart wakes and goes to the mark. */
function findFocused(): void {
  watchReader();
  const query = new URLSearchParams(location.search);
  const [chart, focus] = [query.get('chart'), query.get('focus')];
  if (chart === null || focus === null) return;
  const frame = document.querySelector(`[data-chart="${CSS.escape(chart)}"]`);
  if (frame) arrive(scrollY + frame.getBoundingClientRect().top - ABOVE);
}

/**
 * An address may name a row whose table is not on this page (`/#event-…` in the story): go to the chart that holds rows of that kind; it
 * opens the row's mark by itself.
 */
export function findFragment(): void {
  const fragment = location.hash.slice(1);
  if (fragment === '') findFocused();
  if (fragment === '' || document.getElementById(fragment)) return;
  const kind = /^[a-z]+-/.exec(fragment)?.[0];
  if (kind) document.querySelector(`[data-fragments="${kind}"]`)?.scrollIntoView();
}
