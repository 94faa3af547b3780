import { sizeChart } from './chart-size.ts';
import { screenTops } from './screens.ts';

/** Parts of a slide's own unit: two lines of a chart. */
const OVERLAP = 48;

/**
 * Where each screenful of a slide begins, px from its top. One that is not on show is laid out for a moment, unseen; a chart asleep in it
 * stays so.
 */
export function measureSlide(slide: HTMLElement): readonly number[] {
  const unit = parseFloat(getComputedStyle(slide).getPropertyValue('--u'));
  slide.classList.add('measured');
  sizeChart(slide);
  const tops = screenTops(slide.scrollHeight, slide.clientHeight, OVERLAP * unit);
  slide.classList.remove('measured');
  return tops;
}
