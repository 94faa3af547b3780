import type { CheerioAPI } from 'cheerio';

const numbers = (text = ''): number[] => text.split(/[\s,]+/).map(Number);

/**
 * Drawings within a drawing, such as a map's panel, as groups cut to their frame: some programs do not cut what runs over an inner drawing's
 * sides.
 */
export function flattenPanels($: CheerioAPI): void {
  for (const [index, element] of $('svg').toArray().entries()) {
    const panel = $(element);
    const [left = 0, top = 0, width = 0, height = 0] = numbers(panel.attr('viewBox'));
    const scale = Number(panel.attr('width')) / width;
    const id = `panel-${String(index)}`;
    const x = Number(panel.attr('x') ?? 0) - left * scale;
    const y = Number(panel.attr('y') ?? 0) - top * scale;
    const frame = `<clipPath id="${id}"><rect x="${String(left)}" y="${String(top)}" width="${String(width)}" height="${String(height)}"/></clipPath>`;
    const place = `translate(${x.toFixed(3)} ${y.toFixed(3)}) scale(${scale.toFixed(6)})`;
    panel.replaceWith(`${frame}<g transform="${place}" clip-path="url(#${id})">${panel.html() ?? ''}</g>`);
  }
}
