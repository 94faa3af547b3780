/** What scrolls around a drawing: on a slide a box of its own; undefined where the page does. */
export function scrollerOf(drawing: HTMLElement): HTMLElement | undefined {
  for (let around = drawing.parentElement; around && around !== document.body; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  return undefined;
}

/** How many times its own size something is shown: on a slide, so that it can be read from the back row. */
export const zoomOf = (drawing: HTMLElement): number =>
  drawing.getBoundingClientRect().width / drawing.offsetWidth || 1;
