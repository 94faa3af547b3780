import type { Part } from '../../data/schema/lesson.ts';
import type { Lesson } from '../lesson.ts';

const PART_WORDS: Readonly<Record<Part, string>> = {
  starter: 'Starter',
  main: 'Main part',
  plenary: 'Plenary',
};

export const minutesWords = (minutes: number): string =>
  `${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;

/** What an activity’s first slide says of it, such as “Starter · 6 minutes”; undefined for its other slides. Pure. */
export function openingOf(lesson: Pick<Lesson, 'activities'>, slide: string): string | undefined {
  const opened = lesson.activities.find(({ slides }) => slides[0]?.id === slide);
  return opened && `${PART_WORDS[opened.part]} · ${minutesWords(opened.minutes)}`;
}
