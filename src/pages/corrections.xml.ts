import type { APIRoute } from 'astro';
import { path } from '../site/paths.ts';
import { allCorrections, feedEntries } from '../surfaces/all-corrections.ts';
import { SITE_NAME } from '../surfaces/cite/citation.ts';
import { correctionsFeed } from '../surfaces/corrections-feed.ts';

/** Updates and corrections as an Atom feed, newest first. */
export const GET: APIRoute = async ({ site }) => {
  const feed = correctionsFeed({
    title: `${SITE_NAME}: updates and corrections`,
    page: new URL(path('/'), site).href,
    self: new URL(path('/corrections.xml'), site).href,
    entries: await feedEntries(allCorrections(), site),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
};
