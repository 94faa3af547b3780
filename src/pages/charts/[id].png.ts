import type { APIRoute, GetStaticPaths } from 'astro';
import { chartContent, everyChart } from '../../surfaces/files/chart-content.ts';
import { chartPicture } from '../../surfaces/files/chart-picture.ts';
import { pngOf } from '../../surfaces/files/raster.ts';

export const getStaticPaths = everyChart satisfies GetStaticPaths;

/** Wide enough to be sharp where a chart is shown at 600 px, in px. */
const WIDTH = 1200;

/** The same picture as the chart's SVG, for programs that show only pixels. */
export const GET: APIRoute = async ({ params, site }) => {
  const picture = await chartPicture(await chartContent(params['id'] ?? '', site));
  return new Response(await pngOf(picture, WIDTH), { headers: { 'Content-Type': 'image/png' } });
};
