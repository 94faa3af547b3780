import { Resvg } from '@resvg/resvg-js';
import { drawingFonts, nameFonts } from '../og/fonts.ts';

/** A picture as PNG of the given width in px, with the site's own fonts and no other. */
export async function pngOf(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const font = {
    fontFiles: await drawingFonts(),
    loadSystemFonts: false,
    defaultFontFamily: 'Libre Franklin',
  };
  return new Uint8Array(
    new Resvg(nameFonts(svg), { font, fitTo: { mode: 'width', value: width } }).render().asPng(),
  );
}
