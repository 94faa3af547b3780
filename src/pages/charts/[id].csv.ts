import type { APIRoute, GetStaticPaths } from 'astro';
import { chartContent, everyChart } from '../../surfaces/files/chart-content.ts';
import { csvOf } from '../../surfaces/files/csv.ts';

export const getStaticPaths = everyChart satisfies GetStaticPaths;

/** A chart's rows for a spreadsheet. */
export const GET: APIRoute = async ({ params, site }) => {
  const { records } = await chartContent(params['id'] ?? '', site);
  return new Response(csvOf(records), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
