import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { chartEntry, CHARTS } from '../../../../charts/registry.ts';
import { loadDataset } from '../../../../data/load.ts';
import { paperFileName, paperPicture, WHOLE } from '../../../../surfaces/paper-picture.ts';
import { loadLessons } from '../../../../teach/lessons.ts';

/** What worksheets show of a chart beside its whole and its parts. */
const viewsOf = (id: string): string[] => [
  ...new Set(
    loadLessons().flatMap(({ views }) => views.filter(({ chart }) => chart === id).map(({ view }) => view)),
  ),
];

export const getStaticPaths = (() =>
  [...CHARTS].flatMap(([id, { chart }]) =>
    [WHOLE, ...(chart.telling?.parts ?? []), ...viewsOf(id)].map((drawn) => ({
      params: { id, name: paperFileName(drawn) },
      props: { drawn },
    })),
  )) satisfies GetStaticPaths;

/** A chart, one view or one part of it, as worksheets print it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ params, props }) => {
  const picture = await paperPicture(chartEntry(params['id'] ?? ''), loadDataset(), props.drawn);
  return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } });
};
