import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS } from '../../../charts/registry.ts';
import { thumbnailFile } from '../../../surfaces/thumbnail.ts';

export const getStaticPaths = (() =>
  [...CHARTS.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A chart's drawing at a glance, for lists of charts. */
export const GET: APIRoute = ({ params }) => {
  const entry = CHARTS.get(params['id'] ?? '');
  if (!entry) return new Response(null, { status: 404 });
  return new Response(thumbnailFile(entry), { headers: { 'Content-Type': 'image/svg+xml' } });
};
