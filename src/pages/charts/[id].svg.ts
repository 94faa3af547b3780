import type { APIRoute, GetStaticPaths } from 'astro';
import { chartContent, everyChart } from '../../surfaces/files/chart-content.ts';
import { chartPicture } from '../../surfaces/files/chart-picture.ts';

export const getStaticPaths = everyChart satisfies GetStaticPaths;

/** A chart as a picture that drawing programs open. */
export const GET: APIRoute = async ({ params, site }) => {
  const picture = await chartPicture(await chartContent(params['id'] ?? '', site));
  return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } });
};
