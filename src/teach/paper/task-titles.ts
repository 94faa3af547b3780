import type { Lesson, PlannedActivity } from '../lesson.ts';
import { PART_WORDS } from '../lesson-words.ts';

/** A task's number: tasks are counted through the whole lesson. */
export function taskNumber({ activities }: Pick<Lesson, 'activities'>, title: string): number {
  const titles = activities.flatMap(({ tasks }) => tasks.map((task) => task.title));
  return titles.indexOf(title) + 1;
}

/** What stands over an activity's tasks. A title that one of them repeats is said once. */
export function groupTitle({
  part,
  title,
  tasks,
}: Pick<PlannedActivity, 'part' | 'title' | 'tasks'>): string {
  const isRepeated = tasks.some((task) => task.title === title);
  return isRepeated ? PART_WORDS[part] : `${PART_WORDS[part]}: ${title}`;
}
