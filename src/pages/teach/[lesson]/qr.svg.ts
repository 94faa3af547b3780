import type { APIRoute } from 'astro';
import { path } from '../../../site/paths.ts';
import { everyLesson } from '../../../teach/lesson-paths.ts';
import { qrSvg } from '../../../surfaces/share/qr-code.ts';

export const getStaticPaths = everyLesson;

/** The lesson's address as a code to point a camera at. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(qrSvg(new URL(path(`/teach/${params['lesson'] ?? ''}/`), site).href), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
