import { chartQuery } from '../charts/kit/page-choices.ts';

/** A sheet has no address bar: where a reader left only part of a chart, it says so, and where that view is to be had again. */
export function wakeSheet(frame: HTMLElement): void {
  const says = frame.querySelector<HTMLElement>('.sheet-view');
  const said = frame.querySelector('.table-said');
  addEventListener('beforeprint', () => {
    if (!says) return;
    const part = said?.textContent ?? '';
    const view = chartQuery(location.search);
    says.textContent =
      view === ''
        ? ''
        : `This sheet shows one view of the chart${part && ` (${part})`}: ${says.dataset['page'] ?? ''}${view}`;
  });
}
