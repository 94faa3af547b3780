import { load } from 'cheerio';
import { pngOf } from '../../../surfaces/files/raster.ts';
import { resolveStyles } from '../../../surfaces/files/resolve-styles.ts';

/** px of a drawing that is as wide as it is let: a sheet’s width. */
const SHEET = 700;
/** Pixels of the picture for one px of the drawing, so that it is sharp on paper. */
const DENSITY = 2;
/** What a drawing may point at that stands elsewhere in its page. */
const POINTED_AT = 'pattern, marker, clipPath, linearGradient, radialGradient, symbol';

export interface Picture {
  readonly png: Uint8Array;
  /** px at which it is to be shown. */
  readonly width: number;
}

/**
 * A drawing as a picture that every system shows: many refuse SVG, or take the styles out of it.
 * @param markup one `<svg>`; a `<style>` in it counts as well
 * @param css of the page it stands in
 * @param around HTML in which the ids it points at are looked for
 */
export async function drawnPicture(markup: string, css = '', around = ''): Promise<Picture> {
  const $ = load(markup, { xml: true });
  const svg = $('svg').first();
  const rules = css + svg.children('style').text();
  svg.children('style').remove();
  const page = load(around);
  const pointedAt = page(POINTED_AT)
    .toArray()
    .map((each) => $.xml(each));
  // The whole as a group with the drawing’s own class and style: an inner drawing would be cut to a frame of its own.
  const { class: name = '', style = '', viewBox, width: asked, height = '' } = svg.attr() ?? {};
  const whole = $('<g>')
    .attr({ class: name, style })
    .html(svg.html() ?? '');
  const drawn = load(resolveStyles(`<g>${pointedAt.join('')}${$.xml(whole)}</g>`, rules), { xml: true });
  // Not seen; and beyond the picture’s edge it would stop the picture maker.
  drawn('[opacity="0"]').remove();

  const [, , across = SHEET] = (viewBox ?? '').split(/[\s,]+/).map(Number);
  const inPx = Number(asked ?? across);
  const width = Number.isFinite(inPx) ? inPx : across;
  const file = load('<svg xmlns="http://www.w3.org/2000/svg"/>', { xml: true });
  const size = viewBox === undefined ? { height } : { viewBox };
  // Letters are as a browser has them from the page, where the drawing says nothing of them.
  const letters = { 'font-family': 'Libre Franklin', 'font-size': '13' };
  file('svg')
    .attr({ width: String(width), ...size, ...letters })
    .html(drawn.xml());
  return { png: await pngOf(file.xml(), width * DENSITY), width };
}
