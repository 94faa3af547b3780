import type { Lesson } from '../lesson.ts';
import { PART_WORDS } from '../lesson-words.ts';

/** What an activity’s first slide says of it, such as “Starter · 6 minutes”; undefined for its other slides. Pure. */
export function openingOf(lesson: Pick<Lesson, 'activities'>, slide: string): string | undefined {
  const opened = lesson.activities.find(({ slides }) => slides[0]?.id === slide);
  return opened && `${PART_WORDS[opened.part]} · ${String(opened.minutes)} minutes`;
}
