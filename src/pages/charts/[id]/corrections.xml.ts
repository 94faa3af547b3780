import type { APIRoute, GetStaticPaths } from 'astro';
import { getChartText } from '../../../charts/chart-text.ts';
import { loadDataset } from '../../../data/load.ts';
import { path } from '../../../site/paths.ts';
import { correctionsOf, feedEntries } from '../../../surfaces/all-corrections.ts';
import { SITE_NAME } from '../../../surfaces/cite/citation.ts';
import { correctionsFeed } from '../../../surfaces/corrections-feed.ts';
import { everyChart } from '../../../surfaces/files/chart-content.ts';

export const getStaticPaths = everyChart satisfies GetStaticPaths;

/** What touches one chart, as an Atom feed: for an editor who has it in a page of theirs. */
export const GET: APIRoute = async ({ params, site }) => {
  const id = params['id'] ?? '';
  const { title } = await getChartText(id, loadDataset());
  const whole = (address: `/${string}`): string => new URL(path(address), site).href;
  const feed = correctionsFeed({
    title: `Corrections to the chart “${title}” · ${SITE_NAME}`,
    page: whole(`/charts/${id}/`),
    self: whole(`/charts/${id}/corrections.xml`),
    entries: await feedEntries(correctionsOf(id), site),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
};
