import type { Page } from './browser-test.ts';

/** All colours that paint something, as the page has them, less the greys: what a printer with black alone has not got. */
export const colourful = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const painted = new Set<string>();
    for (const element of document.querySelectorAll('body *, svg *')) {
      if (!element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const { color, fill, stroke, backgroundColor, borderTopColor, textDecorationColor } = style;
      for (const each of [color, fill, stroke, backgroundColor, borderTopColor, textDecorationColor])
        painted.add(each);
    }
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    return [...painted].filter((colour) => {
      if (!pen || !CSS.supports('color', colour)) return false;
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const channels = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
      return Math.max(...channels) - Math.min(...channels) > 2;
    });
  });
