import { parse, YAMLParseError } from 'yaml';
import { ContentError, type Problem } from '../data/content-error.ts';
import type { Dataset } from '../data/dataset.ts';
import { documentProblem } from '../data/document-problem.ts';
import { NEEDS } from '../data/lesson-lists.ts';
import { lesson, type LessonPlan } from '../data/schema/lesson.ts';
import { fillTokens } from '../data/tokens.ts';
import { chartsUsed, checkLesson, claimsUsed, viewsUsed, type Known } from './check-lesson.ts';
import { outlineOf } from './lesson-body.ts';
import type { Lesson } from './lesson.ts';
import { readQuiz } from './quiz/read-quiz.ts';

const GUIDE = 'docs/teaching.md';

/** A lesson's two files as text; no quiz where the file is missing. */
export interface LessonFiles {
  readonly lesson: string;
  readonly quiz: string | undefined;
}

const whole = (file: string, found: string, allowed: string, mend: string): Problem => ({
  file,
  row: null,
  field: null,
  found,
  allowed,
  mend,
});

/** YAML as a value, or why it is none. */
function readYaml(file: string, text: string, above = 0): { said: unknown; problems: Problem[] } {
  try {
    // As front matter is read by the site: there, a date without quotes is no text.
    return { said: parse(text, { version: '1.1' }), problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const row = (error.linePos?.[0].line ?? 0) + above;
    const found = error.message.split('\n')[0] ?? '';
    return {
      said: undefined,
      problems: [
        {
          file,
          row,
          field: null,
          found,
          allowed: 'YAML',
          mend: 'put a text with a colon or a quotation mark in quotes, and look at the spaces before this line',
        },
      ],
    };
  }
}

/** Every text of a plan with its tokens filled from the data. */
function filled<Value>(value: Value, fill: (text: string) => string): Value {
  if (typeof value === 'string') return fill(value) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => filled(each, fill)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, fill)])) as Value;
}

interface ReadLesson {
  readonly lesson?: Lesson;
  readonly problems: readonly Problem[];
}

function readLesson(id: string, files: LessonFiles, dataset: Dataset, known: Known): ReadLesson {
  const file = `content/lessons/${id}.mdx`;
  const quizFile = `content/quizzes/${id}.yaml`;
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(files.lesson);
  if (!parts)
    return {
      problems: [
        whole(
          file,
          files.lesson.split('\n')[0] ?? '',
          'front matter between two lines of ---',
          `begin the file as ${GUIDE} shows`,
        ),
      ],
    };
  const [, front = '', body = ''] = parts;
  const yaml = readYaml(file, front, 1);
  const checked = lesson.safeParse(yaml.said);
  const quizYaml =
    files.quiz === undefined
      ? {
          said: undefined,
          problems: [whole(quizFile, '', 'a quiz for each lesson', `write it as ${GUIDE} shows`)],
        }
      : readYaml(quizFile, files.quiz);
  const quiz =
    quizYaml.problems.length > 0
      ? { items: [], problems: quizYaml.problems }
      : readQuiz(quizFile, quizYaml.said, dataset);
  if (yaml.problems.length > 0) return { problems: [...yaml.problems, ...quiz.problems] };
  if (!checked.success)
    return {
      problems: [
        ...checked.error.issues.map((issue) => documentProblem(file, yaml.said, issue, GUIDE)),
        ...quiz.problems,
      ],
    };
  const plan: LessonPlan = checked.data;
  const outline = outlineOf(file, body, front.split('\n').length + 2);
  const problems = [...checkLesson(file, plan, outline, body, dataset, known), ...quiz.problems];
  if (problems.length > 0) return { problems };
  const texts = filled(plan, (text) => fillTokens(text, dataset, file));
  const activities = texts.activities.map((activity, index) => ({
    ...activity,
    slides: outline.activities[index]?.slides ?? [],
    tasks: outline.activities[index]?.tasks ?? [],
  }));
  return {
    problems,
    lesson: {
      ...texts,
      id,
      activities,
      slides: activities.flatMap(({ slides }) => slides),
      minutes: activities.reduce((sum, { minutes }) => sum + minutes, 0),
      needs: NEEDS[Math.max(...activities.map(({ needs }) => NEEDS.indexOf(needs)))] ?? 'paper',
      charts: chartsUsed(body),
      views: viewsUsed(body),
      claims: [...new Set([...claimsUsed(body), ...quiz.items.flatMap(({ claims }) => claims)])],
      quiz: quiz.items,
    },
  };
}

/**
 * Every lesson from its files, in order.
 * @param files by lesson id
 * @throws ContentError with everything that is wrong in all of them
 */
export function readLessons(
  files: ReadonlyMap<string, LessonFiles>,
  dataset: Dataset,
  known: Known,
): readonly Lesson[] {
  const read = [...files].map(([id, each]) => readLesson(id, each, dataset, known));
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) throw new ContentError(problems);
  return read.flatMap((each) => each.lesson ?? []).toSorted((a, b) => a.order - b.order);
}
