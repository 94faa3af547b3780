import type { APIRoute, GetStaticPaths } from 'astro';
import { chartEntry, CHARTS } from '../../../../charts/registry.ts';
import { loadDataset } from '../../../../data/load.ts';
import { WHOLE, paperPicture } from '../../../../surfaces/paper-picture.ts';

export const getStaticPaths = (() =>
  [...CHARTS].flatMap(([id, { chart }]) =>
    [WHOLE, ...(chart.telling?.parts ?? [])].map((name) => ({ params: { id, name } })),
  )) satisfies GetStaticPaths;

/** A chart, or one part of it, as worksheets print it. */
export const GET: APIRoute = async ({ params }) => {
  const { id = '', name = '' } = params;
  const picture = await paperPicture(chartEntry(id), loadDataset(), name);
  return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } });
};
