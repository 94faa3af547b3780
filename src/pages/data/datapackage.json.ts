import type { APIRoute } from 'astro';
import { packageText } from '../../tables/archive.ts';
import { publishedData } from '../../tables/published.ts';

/** Every table and field described for programs: Data Package 2.0. */
export const GET: APIRoute = ({ site }) =>
  new Response(packageText(publishedData(site)), { headers: { 'Content-Type': 'application/json' } });
