import type { GetStaticPaths } from 'astro';
import { loadLessons } from './lessons.ts';

/** One page, or one file, for each lesson. */
export const everyLesson = (() =>
  loadLessons().map(({ id }) => ({ params: { lesson: id } }))) satisfies GetStaticPaths;
