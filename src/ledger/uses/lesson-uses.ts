import { slideId } from '../../teach/lesson-body.ts';
import { claimOf, tagsIn } from './tags.ts';
import { collector, type ByClaim, type Use } from './use.ts';

/** A lesson's text as far as it tells where its claims stand. */
export interface LessonText {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly quiz: readonly { readonly id: string; readonly claims: readonly string[] }[];
}

/** A slide, a task or a question. */
export interface LessonUse extends Use {
  readonly lesson: string;
}

function bodyUses({ id, title, body }: LessonText, add: (claim: string, use: LessonUse) => void): void {
  const at = (address: Use['address'], words: string): LessonUse => ({
    ...{ address, words, lesson: id },
    within: `Lesson “${title}”`,
  });
  const plan = at(`/teach/${id}/`, 'its plan');
  let place = plan;
  let tasks = 0;
  let slides = 0;
  for (const tag of tagsIn(body)) {
    const name = tag.attribute('title') ?? '';
    if (tag.name === 'Slide') {
      slides += 1;
      place = at(`/teach/${id}/slides/#${slideId(name)}`, `slide ${String(slides)}: “${name}”`);
    }
    if (tag.name === 'Task') {
      tasks += 1;
      place = at(`/teach/${id}/worksheet/#task-${String(tasks)}`, `task ${String(tasks)}: “${name}”`);
    }
    if (tag.name === '/Slide' || tag.name === '/Task') place = plan;
    const claim = claimOf(tag);
    if (claim) add(claim, place);
  }
}

/** Where lessons use each claim, in the order of the lessons: slides and tasks, then questions of the quiz. Pure. */
export function lessonUses(lessons: readonly LessonText[]): ByClaim<LessonUse> {
  const { add, all } = collector<LessonUse>();
  for (const lesson of lessons) {
    bodyUses(lesson, add);
    for (const [place, { id, claims }] of lesson.quiz.entries())
      for (const claim of claims)
        add(claim, {
          address: `/teach/${lesson.id}/quiz/#q-${id}`,
          within: `Lesson “${lesson.title}”`,
          words: `question ${String(place + 1)} of the quiz`,
          lesson: lesson.id,
        });
  }
  return all;
}
