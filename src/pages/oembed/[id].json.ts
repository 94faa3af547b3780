import type { APIRoute, GetStaticPaths } from 'astro';
import { getChartText } from '../../charts/chart-text.ts';
import { loadDataset } from '../../data/load.ts';
import { path } from '../../site/paths.ts';
import { frameHeight } from '../../surfaces/embed/frame-height.ts';
import { oembed } from '../../surfaces/embed/oembed.ts';
import { everyChart } from '../../surfaces/files/chart-content.ts';

export const getStaticPaths = everyChart satisfies GetStaticPaths;

/** What a chart's page becomes where its bare address is pasted. */
export const GET: APIRoute = async ({ params, site }) => {
  const id = params['id'] ?? '';
  const { title } = await getChartText(id, loadDataset());
  const whole = (address: `/${string}`): string => new URL(path(address), site).href;
  const answer = oembed({
    title,
    page: whole(`/charts/${id}/`),
    frame: whole(`/embed/${id}/`),
    height: frameHeight(id),
    picture: whole(`/og/charts/${id}.png`),
    home: whole('/'),
    about: whole('/about/'),
  });
  return new Response(`${JSON.stringify(answer, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
