import type { APIRoute, GetStaticPaths } from 'astro';
import { documentsFile } from '../../search/all-documents.ts';

export const getStaticPaths = (async () => [
  { params: { name: (await documentsFile()).name } },
]) satisfies GetStaticPaths;

/** Everything that can be found, for the script of the search; named for what is in it. */
export const GET: APIRoute = async () =>
  new Response((await documentsFile()).text, { headers: { 'Content-Type': 'application/json' } });
