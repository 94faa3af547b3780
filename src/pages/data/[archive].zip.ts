import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveOf } from '../../tables/archive.ts';
import { archiveName, publishedData } from '../../tables/published.ts';

export const getStaticPaths = (() => [{ params: { archive: archiveName() } }]) satisfies GetStaticPaths;

/** All tables with their description in one file, named for the version. */
export const GET: APIRoute = ({ site }) =>
  new Response(new Uint8Array(archiveOf(publishedData(site))), {
    headers: { 'Content-Type': 'application/zip' },
  });
