import type { APIRoute, GetStaticPaths } from 'astro';
import { freshness } from '../../data/freshness.ts';
import { correctionAddress, correctionsOf } from '../../surfaces/all-corrections.ts';
import { chartContent, everyChart } from '../../surfaces/files/chart-content.ts';
import { LICENCE } from '../../surfaces/licence.ts';

export const getStaticPaths = everyChart satisfies GetStaticPaths;

/** A chart's rows for a program, with what they say, the terms of use and the sources they name. */
export const GET: APIRoute = async ({ params, site }) => {
  const id = params['id'] ?? '';
  const { records, sources, ...content } = await chartContent(id, site);
  const { title, takeaway, summary, url, credit, citation, version } = content;
  const named = sources.map((source) => ({
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    published: source.published?.edtf ?? null,
    url: source.url || null,
    kind: source.kind,
    verified: source.verified || null,
    listed: source.listed,
    archived: source.archived || null,
    archivedOn: source.archived_on || null,
  }));
  const corrections = correctionsOf(id).map((each) => ({
    date: each.date,
    kind: each.kind,
    title: each.title,
    url: correctionAddress(each, site),
  }));
  const { checked, last } = freshness(sources);
  const file = {
    id,
    title,
    takeaway,
    summary,
    url,
    license: LICENCE.url,
    credit,
    citation,
    version,
    sourcesVerified: checked,
    lastVerified: last ?? null,
    ...records,
    sources: named,
    corrections,
  };
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
