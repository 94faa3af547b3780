import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import { nameFonts, pictureFonts } from '../../../surfaces/og/fonts.ts';
import { pictureSvg } from '../../../surfaces/og/picture.ts';
import { everyLesson } from '../../../teach/lesson-paths.ts';
import { lessonOf } from '../../../teach/lessons.ts';
import { ageWords, subjectWords } from '../../../teach/lesson-words.ts';

export const getStaticPaths = everyLesson;

/** A lesson's picture for link previews, as Classroom and Teams show them. */
export const GET: APIRoute = async ({ params }) => {
  const lesson = lessonOf(params['lesson'] ?? '');
  const says = `A lesson of ${String(lesson.minutes)} minutes. ${ageWords(lesson)}. ${subjectWords(lesson)}.`;
  const font = { fontFiles: await pictureFonts(), loadSystemFonts: false };
  const png = new Resvg(nameFonts(pictureSvg(lesson.title, says)), { font }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
