import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDataset } from '../../../../data/load.ts';
import { path } from '../../../../site/paths.ts';
import { giftOf } from '../../../../teach/exports/gift/gift.ts';
import { lessonOf, loadLessons } from '../../../../teach/lessons.ts';

/** The file is named after its lesson, so that it can be told from others once it is downloaded. */
export const getStaticPaths = (() =>
  loadLessons().map(({ id }) => ({ params: { lesson: id, file: id } }))) satisfies GetStaticPaths;

/** A lesson's quiz for Moodle. */
export const GET: APIRoute = ({ params, site }) => {
  const addressOf = (address: `/${string}`): string => new URL(path(address), site).href;
  const gift = giftOf(lessonOf(params['lesson'] ?? ''), { dataset: loadDataset(), addressOf });
  return new Response(gift, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
