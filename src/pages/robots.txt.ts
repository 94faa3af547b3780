import type { APIRoute } from 'astro';
import { path } from '../site/paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(path('/sitemap-index.xml'), site).href}\n`);
