import type { APIRoute, GetStaticPaths } from 'astro';
import { chartContent, everyChart, LICENCE } from '../../surfaces/files/chart-content.ts';

export const getStaticPaths = everyChart satisfies GetStaticPaths;

/** A chart's rows for a program, with what they say, the terms of use and the sources they name. */
export const GET: APIRoute = async ({ params, site }) => {
  const id = params['id'] ?? '';
  const { title, takeaway, summary, url, credit, records, sources } = await chartContent(id, site);
  const named = sources.map(({ id: source, title: name, publisher, published, url: address }) => ({
    id: source,
    title: name,
    publisher,
    published: published?.edtf ?? null,
    url: address || null,
  }));
  const file = {
    id,
    title,
    takeaway,
    summary,
    url,
    license: LICENCE.url,
    credit,
    ...records,
    sources: named,
  };
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
