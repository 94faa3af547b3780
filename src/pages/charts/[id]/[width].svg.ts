import type { APIRoute, GetStaticPaths } from 'astro';
import { defaultState } from '../../../charts/kit/state.ts';
import { CHARTS } from '../../../charts/registry.ts';
import { loadDataset } from '../../../data/load.ts';
import { drawingFile } from '../../../surfaces/drawing-file.ts';
import { FRAME_WIDTHS, PAGE_WIDTHS } from '../../../surfaces/still-widths.ts';

const WIDTHS = [...new Set([...PAGE_WIDTHS, ...FRAME_WIDTHS])];

export const getStaticPaths = (() =>
  [...CHARTS.keys()].flatMap((id) =>
    WIDTHS.map((width) => ({ params: { id, width: String(width) } })),
  )) satisfies GetStaticPaths;

/** A chart's drawing at one width as a file: a page loads it when the chart comes near, so that it need not carry it. */
export const GET: APIRoute = ({ params }) => {
  const entry = CHARTS.get(params['id'] ?? '');
  if (!entry) return new Response(null, { status: 404 });
  const { chart } = entry;
  const scene = chart.scene(chart.select(loadDataset()), Number(params['width']), defaultState(chart.state));
  return new Response(drawingFile(entry, scene), { headers: { 'Content-Type': 'image/svg+xml' } });
};
