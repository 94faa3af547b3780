import { Resvg } from '@resvg/resvg-js';
import type { APIRoute, GetStaticPaths } from 'astro';
import { PAGES, type PageName } from '../../site/page-list.ts';
import { nameFonts, pictureFonts } from '../../surfaces/og/fonts.ts';
import { pictureSvg } from '../../surfaces/og/picture.ts';

export const getStaticPaths = (() =>
  Object.keys(PAGES).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** A page's picture for link previews, drawn when the site is built. */
export const GET: APIRoute = async ({ params }) => {
  const { title, description } = PAGES[params['name'] as PageName];
  const font = { fontFiles: await pictureFonts(), loadSystemFonts: false };
  const png = new Resvg(nameFonts(pictureSvg(title, description)), { font }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
