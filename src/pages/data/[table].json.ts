import type { APIRoute, GetStaticPaths } from 'astro';
import { typedRows } from '../../data/package/typed-rows.ts';
import { LICENCE } from '../../surfaces/licence.ts';
import { everyTable, publishedData, publishedTable } from '../../tables/published.ts';

export const getStaticPaths = everyTable satisfies GetStaticPaths;

/** A table’s rows for a program, with the terms of use and the version they are of. */
export const GET: APIRoute = ({ params, site }) => {
  const { resource, file, url } = publishedTable(params['table'] ?? '', site);
  const said = {
    name: resource.name,
    title: resource.title,
    version: publishedData(site).package.version,
    url,
    license: LICENCE.url,
    rows: typedRows(file.rows, resource.schema.fields),
  };
  return new Response(`${JSON.stringify(said, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
