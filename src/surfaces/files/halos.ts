import type { CheerioAPI } from 'cheerio';

const OUTLINE = ['stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'];

/**
 * Text with an outline behind it as two texts, the outline first: some programs ignore `paint-order` and would draw the outline over
 * the letters.
 */
export function splitHalos($: CheerioAPI): void {
  for (const element of $('text[paint-order]').toArray()) {
    const text = $(element);
    const outline = text.clone();
    const colour = text.attr('stroke') ?? null;
    outline.attr('aria-hidden', 'true').removeAttr('paint-order').removeAttr('id');
    outline.add(outline.find('tspan')).attr('fill', colour);
    for (const name of OUTLINE) text.removeAttr(name);
    text.before(outline);
  }
}
