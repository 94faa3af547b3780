import { z } from 'zod';
import { NEEDS, PARTS, SUBJECTS } from '../lesson-lists.ts';
import { id } from './fields.ts';

/** What a lesson is written in: `content/lessons/<id>.mdx`. docs/teaching.md says what each field is for. */

const words = z.string('a sentence').trim().min(1, 'a sentence, not nothing');
const list = (what: string) => z.array(words, `a list of ${what}`).min(1, `at least one: a list of ${what}`);
const age = z.int('a whole number of years').min(4, 'an age from 4 to 19').max(19, 'an age from 4 to 19');

const activity = z.strictObject({
  id,
  part: z.enum(PARTS),
  title: words,
  minutes: z.int('whole minutes').min(1, 'one minute or more').max(60, '60 minutes or fewer'),
  needs: z.enum(NEEDS),
  resources: list('things to have ready'),
  /** The same activity without projector or devices. */
  lowTech: z
    .string('how to do it without projector or devices: every activity has a low-tech alternative')
    .trim()
    .min(1, 'how to do it without projector or devices: every activity has a low-tech alternative'),
});

export const lesson = z.strictObject({
  title: words,
  summary: words,
  order: z.int('a whole number').min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, such as 1.0.0'),
  updated: z.iso.date('a day in quotes: ‘2026-11-29’'),
  ages: z
    .tuple([age, age], 'two ages: [from, to]')
    .refine(([from, to]) => from <= to, 'the younger age first: [from, to]'),
  subjects: z.array(z.enum(SUBJECTS)).min(1, 'at least one subject'),
  /** Ids of chapters of the story that pupils read. */
  chapters: z.array(id).min(1, 'at least one chapter of the story'),
  objectives: z
    .array(words.regex(/^I can /, 'what a pupil can do afterwards: it begins “I can”'))
    .min(1, 'at least one objective'),
  success: list('things that show what was learnt'),
  before: words,
  vocabulary: z.array(id).min(1, 'at least one word of content/glossary'),
  fair: words,
  support: words,
  stretch: words,
  discussion: list('questions'),
  homework: words,
  curriculum: z.array(id),
  activities: z.array(activity).min(3, 'at least a starter, a main part and a plenary'),
});

export type Activity = z.output<typeof activity>;
export type LessonPlan = z.output<typeof lesson>;
