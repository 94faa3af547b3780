import type { APIRoute, GetStaticPaths } from 'astro';
import { BRACKETS } from '../../../charts/kit/brackets.ts';
import { defaultState } from '../../../charts/kit/state.ts';
import { CHARTS } from '../../../charts/registry.ts';
import { loadDataset } from '../../../data/load.ts';
import { drawingFile } from '../../../surfaces/drawing-file.ts';

export const getStaticPaths = (() =>
  [...CHARTS.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The wide drawing of a chart as a file: wide windows load it when the chart comes near, so that the page need not carry it. */
export const GET: APIRoute = ({ params }) => {
  const entry = CHARTS.get(params['id'] ?? '');
  if (!entry) return new Response(null, { status: 404 });
  const { chart } = entry;
  const scene = chart.scene(chart.select(loadDataset()), BRACKETS[1], defaultState(chart.state));
  return new Response(drawingFile(entry, scene), { headers: { 'Content-Type': 'image/svg+xml' } });
};
