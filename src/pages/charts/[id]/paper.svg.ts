import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS } from '../../../charts/registry.ts';
import { loadDataset } from '../../../data/load.ts';
import { BLACK } from '../../../surfaces/black.ts';
import { drawingFile } from '../../../surfaces/drawing-file.ts';
import { wholeScene } from '../../../surfaces/paper-picture.ts';

export const getStaticPaths = (() =>
  [...CHARTS.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A chart's drawing for a sheet of paper, in black only: what prints where no script has made it live. */
export const GET: APIRoute = ({ params }) => {
  const entry = CHARTS.get(params['id'] ?? '');
  if (!entry) return new Response(null, { status: 404 });
  const scene = wholeScene(entry, loadDataset());
  return new Response(drawingFile(entry, scene, BLACK), { headers: { 'Content-Type': 'image/svg+xml' } });
};
