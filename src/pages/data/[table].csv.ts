import type { APIRoute, GetStaticPaths } from 'astro';
import { everyTable, publishedTable } from '../../tables/published.ts';

export const getStaticPaths = everyTable satisfies GetStaticPaths;

/** A table as it stands in `content/data`, byte for byte. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(new Uint8Array(publishedTable(params['table'] ?? '', site).file.bytes), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
