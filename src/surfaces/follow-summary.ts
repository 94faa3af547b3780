import { hearChart } from '../charts/kit/tell-frame.ts';

/** The paragraph that says what a chart shows follows its filters, wherever the chart stands. */
export function followSummary(frame: HTMLElement): void {
  const paragraph = frame.querySelector('.chart-summary');
  hearChart(frame, ({ summary }) => {
    if (paragraph) paragraph.textContent = summary;
  });
}
