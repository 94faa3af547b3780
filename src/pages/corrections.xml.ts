import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { path } from '../site/paths.ts';

/** Updates and corrections as an Atom feed, newest first. Dates are midnight UTC of the day. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('astro.config.mjs must name the site');
  const entries = (await getCollection('corrections')).toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const home = new URL(path('/'), site).href;
  const newest = entries[0];
  const feed = new Feed({
    title: 'Forty Million Names: updates and corrections',
    id: home,
    link: home,
    language: 'en-GB',
    author: { name: 'Forty Million Names' },
    copyright: 'CC BY 4.0',
    updated: new Date(newest?.data.date ?? 0),
    feedLinks: { atom: new URL(path('/corrections.xml'), site).href },
  });
  for (const { id, data, rendered } of entries) {
    const link = new URL(path(`/about/#${id}`), site).href;
    feed.addItem({
      title: `${data.kind}: ${data.title}`,
      id: link,
      link,
      date: new Date(data.date),
      content: rendered?.html ?? '',
    });
  }
  return new Response(feed.atom1(), { headers: { 'Content-Type': 'application/atom+xml' } });
};
