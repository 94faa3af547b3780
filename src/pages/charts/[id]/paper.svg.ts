import type { APIRoute, GetStaticPaths } from 'astro';
import { paperWidth } from '../../../charts/kit/paper.ts';
import { defaultState } from '../../../charts/kit/state.ts';
import { CHARTS } from '../../../charts/registry.ts';
import { loadDataset } from '../../../data/load.ts';
import { drawingFile } from '../../../surfaces/drawing-file.ts';
import paperTokens from '../../../styles/paper-tokens.css?raw';

export const getStaticPaths = (() =>
  [...CHARTS.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The declarations alone: on the drawing itself they outdo any other. */
const BLACK = (/\{([^}]*)\}/.exec(paperTokens)?.[1] ?? '').replace(/\s+/g, ' ').trim();

/** A chart's drawing for a sheet of paper, in black only: what prints where no script has made it live. */
export const GET: APIRoute = ({ params }) => {
  const entry = CHARTS.get(params['id'] ?? '');
  if (!entry) return new Response(null, { status: 404 });
  const { chart } = entry;
  const data = chart.select(loadDataset());
  const sceneAt = (width: number) => chart.scene(data, width, defaultState(chart.state));
  const scene = sceneAt(paperWidth((width) => sceneAt(width).height));
  return new Response(drawingFile(entry, scene, BLACK), { headers: { 'Content-Type': 'image/svg+xml' } });
};
