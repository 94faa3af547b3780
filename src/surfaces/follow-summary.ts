import { hearChart } from '../charts/kit/tell-frame.ts';

/** The paragraph that says what a chart shows follows its filters, wherever the chart stands; what it would give away is veiled. */
export function followSummary(frame: HTMLElement): void {
  const paragraph = frame.querySelector('.chart-summary');
  hearChart(frame, ({ summary, veiled = false }) => {
    frame.classList.toggle('veiled', veiled);
    if (!paragraph) return;
    paragraph.textContent = summary;
    paragraph.ariaHidden = veiled ? 'true' : null;
  });
}
