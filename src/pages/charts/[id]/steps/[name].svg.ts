import type { APIRoute, GetStaticPaths } from 'astro';
import { telling } from '../../../../charts/kit/parts.ts';
import { CHARTS } from '../../../../charts/registry.ts';
import { loadDataset } from '../../../../data/load.ts';
import { drawingFile } from '../../../../surfaces/drawing-file.ts';

/** The forms that scroll steps put beside the text. */
const FORMS = ['column', 'strip'] as const;

export const getStaticPaths = (() =>
  [...CHARTS].flatMap(([id, { chart }]) =>
    chart.telling ? [...FORMS, ...chart.telling.parts].map((name) => ({ params: { id, name } })) : [],
  )) satisfies GetStaticPaths;

/** A told chart as a file: a whole form, in which a page tells one part after the other, or a strip that tells one part only. */
export const GET: APIRoute = ({ params }) => {
  const { id = '', name = '' } = params;
  const entry = CHARTS.get(id);
  if (!entry?.chart.telling) return new Response(null, { status: 404 });
  const form = FORMS.find((each) => each === name);
  const scene = entry.chart.telling.scene(entry.chart.select(loadDataset()), form ?? 'strip');
  const file = drawingFile(entry, scene, form ? '' : telling(name));
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } });
};
