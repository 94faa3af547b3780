import { BRACKETS } from '../../charts/kit/brackets.ts';
import { fitIn, type Room } from '../../surfaces/fitting.ts';

/** px: the smallest lettering of any chart, and the least that the back row can read in a window of this size. */
const SMALLEST = 12;
const READABLE = { lettering: 24, width: 1280, height: 720 };

/** Where words stand beside their chart and it can be shown in two sizes: styles say so. */
const hasTwoSizes = (slide: HTMLElement): boolean =>
  getComputedStyle(slide).getPropertyValue('--sizes').trim() === '2';

/** px: how tall each chart is drawn at each bracket; the live one no longer says so. */
const drawn = new WeakMap<Element, readonly number[]>();
function heightsOf(body: Element): readonly number[] {
  const drawings = body.querySelector('.drawings');
  if (drawings && !drawn.has(body)) {
    const { style } = drawings as HTMLElement;
    drawn.set(
      body,
      BRACKETS.map((width) => parseFloat(style.getPropertyValue(`--h${String(width)}`))),
    );
  }
  return drawn.get(body) ?? [];
}

/** px of a chart at its own size: what stands above and below its drawing. */
function besideDrawing(body: HTMLElement): number {
  const drawing = body.querySelector('.drawings, .drawing, .plot, svg')?.getBoundingClientRect().height ?? 0;
  const all = body.getBoundingClientRect();
  return (all.height - drawing) * (body.offsetHeight / all.height || 1);
}

/** The whole chart, as large as the slide allows. */
function fitWhole(slide: HTMLElement, body: HTMLElement, heights: readonly number[]): void {
  const padding = parseFloat(getComputedStyle(slide).paddingBlockEnd);
  const width = body.parentElement?.clientWidth ?? 0;
  const set = (zoom: number, px: number): void => {
    slide.style.setProperty('--zoom', String(zoom));
    slide.style.setProperty('--fit', `${String(px)}px`);
  };
  const widest = BRACKETS[BRACKETS.length - 1] ?? width;
  set(width / widest, widest);
  const above = body.getBoundingClientRect().top - slide.getBoundingClientRect().top + slide.scrollTop;
  const more = besideDrawing(body);
  const room = { width, height: slide.clientHeight - above - padding };
  const fit = fitIn(room, (px) => (heights[BRACKETS.findIndex((each) => each === px)] ?? px) + more);
  set(fit.scale, fit.width);
}

/** How many times its own size a chart is shown so that its smallest lettering is read from the back row. Pure. */
export function readableZoom({ width, height }: Room): number {
  const window = Math.min(width / READABLE.width, height / READABLE.height);
  return (READABLE.lettering / SMALLEST) * window;
}

/** Give the chart of a slide its size: large enough for the back row, in as many screenfuls as it takes, or the whole of it. */
export function sizeChart(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>('.chart-body');
  if (!body) return;
  const heights = heightsOf(body);
  if (!hasTwoSizes(slide)) slide.style.setProperty('--zoom', '1');
  else if (slide.dataset['size'] === 'whole') fitWhole(slide, body, heights);
  else {
    const zoom = readableZoom({ width: innerWidth, height: innerHeight });
    slide.style.setProperty('--zoom', String(zoom));
  }
  slide.style.setProperty('--view', `${String(slide.clientHeight)}px`);
}

/** From large to whole and back. */
export function turnSize(slide: HTMLElement): void {
  slide.dataset['size'] = slide.dataset['size'] === 'whole' ? 'large' : 'whole';
}
