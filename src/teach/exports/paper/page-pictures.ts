import type { CheerioAPI } from 'cheerio';
import type { CartridgeFile } from '../cartridge/contents.ts';
import { drawnPicture, type Picture } from './drawn-picture.ts';

type Selected = ReturnType<CheerioAPI>;

const altOf = ($: CheerioAPI, svg: Selected): string => {
  if (svg.attr('aria-hidden') === 'true') return '';
  const named = (svg.attr('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const words = named.map((id) => $(`[id="${id}"]`).text()).join(' ');
  return svg.attr('aria-label') ?? (words || svg.children('title').text());
};

/** Pictures in the order in which a page shows them; the same one is kept once. */
export class Album {
  readonly #pictures = new Map<string, Uint8Array>();

  /** @returns the picture’s name */
  keep(bytes: Uint8Array, ending: string): string {
    const same = [...this.#pictures].find(([, each]) => Buffer.compare(each, bytes) === 0);
    if (same) return same[0];
    const name = `picture-${String(this.#pictures.size + 1)}.${ending}`;
    this.#pictures.set(name, bytes);
    return name;
  }

  files(): CartridgeFile[] {
    return [...this.#pictures].map(([href, content]) => ({ href, content }));
  }
}

/** Put a picture in the place of each drawing of a page. @param css of the page */
export async function drawingsAsPictures($: CheerioAPI, css: string, album: Album): Promise<void> {
  const around = $.html();
  for (const element of $('svg:not(svg svg)').toArray()) {
    const svg = $(element);
    const { png, width } = await drawnPicture($.xml(svg), css, around);
    const picture = { src: album.keep(png, 'png'), alt: altOf($, svg), width: String(width) };
    svg.replaceWith($('<img>').attr(picture));
  }
}

/**
 * Put each picture that a page shows beside it, those in SVG as PNG.
 * @param url whole address of the page
 * @param read a file of the built site by its address
 */
export async function filesAsPictures(
  $: CheerioAPI,
  album: Album,
  url: string,
  read: (url: URL) => Buffer,
): Promise<void> {
  for (const element of $('img').toArray()) {
    const image = $(element);
    const from = new URL(image.attr('src') ?? '', url);
    const ending = /\.(svg|png|jpe?g|gif)$/i.exec(from.pathname)?.[1]?.toLowerCase();
    if (ending === undefined)
      throw new Error(`${url} shows ${from.href}, which is no picture a cartridge can hold`);
    const bytes = read(from);
    const drawn: Partial<Picture> & { png: Uint8Array } =
      ending === 'svg' ? await drawnPicture(bytes.toString('utf8')) : { png: bytes };
    image.attr('src', album.keep(drawn.png, ending === 'svg' ? 'png' : ending));
    image.removeAttr('srcset').removeAttr('sizes').removeAttr('loading').removeAttr('height');
    if (drawn.width !== undefined && !image.attr('width')) image.attr('width', String(drawn.width));
  }
}
