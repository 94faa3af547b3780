import { WORDS_EVENT, type ShownWords } from '../charts/kit/tell-frame.ts';

/** The paragraph that says what a chart shows follows its filters, wherever the chart stands. */
export function followSummary(frame: HTMLElement): void {
  const summary = frame.querySelector('.chart-summary');
  frame.addEventListener(WORDS_EVENT, (event) => {
    if (summary) summary.textContent = (event as CustomEvent<ShownWords>).detail.summary;
  });
}
