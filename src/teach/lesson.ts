import type { Need } from '../data/lesson-lists.ts';
import type { Activity, LessonPlan } from '../data/schema/lesson.ts';
import type { ActivityOutline, SlideOutline } from './lesson-body.ts';
import type { Item } from './quiz/item.ts';

/** An activity of the plan with the slides and tasks that the body gives it. */
export interface PlannedActivity extends Activity, Pick<ActivityOutline, 'slides' | 'tasks'> {}

/** A lesson, checked, with its figures filled in. Everything a surface needs beside the rendered body. */
export interface Lesson extends Omit<LessonPlan, 'activities'> {
  readonly id: string;
  readonly activities: readonly PlannedActivity[];
  /** In order. */
  readonly slides: readonly SlideOutline[];
  readonly minutes: number;
  /** What the lesson needs as planned: the most that one of its activities needs, `paper` being least. */
  readonly needs: Need;
  /** Charts on slides and worksheet, in order of first use. */
  readonly charts: readonly string[];
  /** Views of charts on the worksheet, as their addresses say them. */
  readonly views: readonly { readonly chart: string; readonly view: string }[];
  /** Claims of body and quiz, in order of first use. */
  readonly claims: readonly string[];
  readonly quiz: readonly Item[];
}
