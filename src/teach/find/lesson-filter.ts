import { integerIn, oneOf, optional, type StateSchema } from '../../charts/kit/state.ts';
import { NEEDS, SUBJECTS, type Need, type Subject } from '../../data/lesson-lists.ts';
import type { Lesson } from '../lesson.ts';

/** What a teacher has said of their class; null is anything. */
export interface LessonFilter {
  /** Years. */
  readonly age: number | null;
  /** The most there is. */
  readonly minutes: number | null;
  readonly subject: Subject | null;
  /** What there is in the room. */
  readonly needs: Need | null;
}

/** How the filter stands in the address of the list, so that a colleague can be sent it. */
export const FILTER: StateSchema<LessonFilter> = {
  age: optional(integerIn(4, 19, 14)),
  minutes: optional(integerIn(1, 240, 60)),
  subject: optional(oneOf(SUBJECTS, 'citizenship')),
  needs: optional(oneOf(NEEDS, 'paper')),
};

/** What of a lesson the filter looks at; the list carries it in its markup. */
export type Filtered = Pick<Lesson, 'ages' | 'minutes' | 'subjects' | 'needs'>;

/** Whether a lesson fits. It needs no more than there is: a room with devices also has a projector and paper. */
export function fits(
  { ages: [from, to], minutes, subjects, needs }: Filtered,
  filter: LessonFilter,
): boolean {
  return (
    (filter.age === null || (filter.age >= from && filter.age <= to)) &&
    (filter.minutes === null || minutes <= filter.minutes) &&
    (filter.subject === null || subjects.includes(filter.subject)) &&
    (filter.needs === null || NEEDS.indexOf(needs) <= NEEDS.indexOf(filter.needs))
  );
}

/** “2 of 5 lessons”. */
export const countWords = (shown: number, all: number): string =>
  shown === all ? `All ${String(all)} lessons` : `${String(shown)} of ${String(all)} lessons`;
