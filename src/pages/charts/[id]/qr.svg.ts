import type { APIRoute, GetStaticPaths } from 'astro';
import { path } from '../../../site/paths.ts';
import { everyChart } from '../../../surfaces/files/chart-content.ts';
import { qrSvg } from '../../../surfaces/share/qr-code.ts';

export const getStaticPaths = everyChart satisfies GetStaticPaths;

/** The address of a chart's page as a code to point a camera at. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(qrSvg(new URL(path(`/charts/${params['id'] ?? ''}/`), site).href), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
