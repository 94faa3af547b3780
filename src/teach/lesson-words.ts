import type { Need, Part, Subject } from '../data/lesson-lists.ts';
import type { Lesson } from './lesson.ts';

export const SUBJECT_WORDS: Readonly<Record<Subject, string>> = {
  citizenship: 'Citizenship',
  computing: 'Computing',
  'computer-science': 'Computer science',
  'media-literacy': 'Media literacy',
  'news-literacy': 'News literacy',
  politics: 'Politics',
  statistics: 'Statistics',
};

export const PART_WORDS: Readonly<Record<Part, string>> = {
  starter: 'Starter',
  main: 'Main',
  plenary: 'Plenary',
};

/** What an activity needs as planned. */
export const NEED_WORDS: Readonly<Record<Need, string>> = {
  paper: 'Paper only',
  projector: 'A projector',
  devices: 'Devices for pupils',
};

/** “Ages 14–18”. */
export const ageWords = ({ ages: [from, to] }: Pick<Lesson, 'ages'>): string =>
  `Ages ${String(from)}–${String(to)}`;

/** “Computing, citizenship”. */
export function subjectWords({ subjects }: Pick<Lesson, 'subjects'>): string {
  const [first = '', ...others] = subjects.map((subject) => SUBJECT_WORDS[subject]);
  return [first, ...others.map((each) => each.toLowerCase())].join(', ');
}
