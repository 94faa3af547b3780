import type { APIRoute, GetStaticPaths } from 'astro';
import { chartContent, everyChart } from '../../../surfaces/files/chart-content.ts';
import { pngOf } from '../../../surfaces/files/raster.ts';
import { chartCard } from '../../../surfaces/og/chart-card.ts';
import { PICTURE } from '../../../surfaces/og/picture.ts';

export const getStaticPaths = everyChart satisfies GetStaticPaths;

/** A chart's picture for link previews. */
export const GET: APIRoute = async ({ params, site }) => {
  const card = chartCard(await chartContent(params['id'] ?? '', site));
  return new Response(await pngOf(card, PICTURE.width), { headers: { 'Content-Type': 'image/png' } });
};
