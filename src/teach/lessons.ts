import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, suggest, type Problem } from '../data/content-error.ts';
import { loadDataset } from '../data/load.ts';
import type { Known } from './check-lesson.ts';
import type { Lesson, PlannedActivity } from './lesson.ts';
import { readLessons, type LessonFiles } from './read-lessons.ts';

/** Every command runs in the project's root. */
const content = (...names: string[]): string => join(process.cwd(), 'content', ...names);
const namesIn = (folder: string, ending: string): string[] =>
  existsSync(content(folder))
    ? readdirSync(content(folder))
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
        .sort()
    : [];

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Files whose names could be no address. */
function misnamed(folder: 'lessons' | 'quizzes', ending: string): Problem[] {
  return namesIn(folder, ending)
    .filter((name) => !ID.test(name))
    .map((name) => ({
      file: `content/${folder}/${name}${ending}`,
      row: null,
      field: null,
      found: name,
      allowed: 'a name of lower-case letters, digits and single hyphens: it is the address',
      mend: `name the file ${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}${ending}`,
    }));
}

function filesThere(): ReadonlyMap<string, LessonFiles> {
  const wrong = [...misnamed('lessons', '.mdx'), ...misnamed('quizzes', '.yaml')];
  if (wrong.length > 0) throw new ContentError(wrong);
  const stray = namesIn('quizzes', '.yaml').filter((id) => !existsSync(content('lessons', `${id}.mdx`)));
  if (stray.length > 0)
    throw new ContentError(
      stray.map((id) => ({
        file: `content/quizzes/${id}.yaml`,
        row: null,
        field: null,
        found: id,
        allowed: 'a quiz named as its lesson in content/lessons',
        mend: suggest(id, namesIn('lessons', '.mdx'), 'content/lessons'),
      })),
    );
  return new Map(
    namesIn('lessons', '.mdx').map((id) => {
      const quiz = content('quizzes', `${id}.yaml`);
      return [
        id,
        {
          lesson: readFileSync(content('lessons', `${id}.mdx`), 'utf8'),
          quiz: existsSync(quiz) ? readFileSync(quiz, 'utf8') : undefined,
        },
      ];
    }),
  );
}

/** What there is to name, by the names of its files. */
const known = (): Known => ({
  chapters: namesIn('story', '.mdx').map((name) => name.replace(/^\d+-/, '')),
  glossary: namesIn('glossary', '.md'),
  charts: namesIn('charts', '.yaml'),
});

let read: readonly Lesson[] | undefined;

/**
 * The lessons of `content/lessons` with their quizzes, in order; read once per process unless asked anew.
 * @throws ContentError with everything that is wrong in any of them
 */
export function loadLessons({ fresh = false } = {}): readonly Lesson[] {
  if (fresh) read = undefined;
  read ??= readLessons(filesThere(), loadDataset(), known());
  return read;
}

/** @throws Error when there is no such lesson */
export function lessonOf(id: string): Lesson {
  const lessons = loadLessons();
  const found = lessons.find((each) => each.id === id);
  if (!found)
    throw new Error(`There is no lesson “${id}”; there are: ${lessons.map((each) => each.id).join(', ')}`);
  return found;
}

/** @throws Error when the lesson has no such activity in its plan */
export function activityOf(lesson: string, id: string): PlannedActivity {
  const activity = lessonOf(lesson).activities.find((each) => each.id === id);
  if (!activity) throw new Error(`lesson ${lesson} has no activity “${id}” in its plan`);
  return activity;
}
