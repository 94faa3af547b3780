import { z } from 'zod';
import { id } from './fields.ts';

/** What a quiz is written in: `content/quizzes/<lesson>.yaml`. docs/teaching.md shows each kind of item. */

const ITEM_KINDS = ['single', 'multiple', 'true-false', 'order', 'scale', 'short'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

const words = z.string('text').trim().min(1, 'text, not nothing');

const option = z.union(
  [z.strictObject({ right: words }), z.strictObject({ wrong: words, why: words.optional() })],
  '“right: …” or “wrong: …”, the latter with “why: …” if you like',
);
export type Option = z.output<typeof option>;

/** One text twice would be right and wrong at once, or make two answers of one. */
const areApart = (all: readonly Option[]): boolean =>
  new Set(all.map((each) => (isRight(each) ? each.right : each.wrong))).size === all.length;

export const isRight = (option: Option): option is { right: string } => 'right' in option;

const shared = {
  id,
  ask: words,
  /** Why the right answer is right. */
  explain: words,
  /** Ids of the claims it rests on. */
  claims: z.array(id).min(1, 'at least one claim that the answer rests on'),
};

const single = z.strictObject({
  ...shared,
  kind: z.literal('single'),
  options: z
    .array(option)
    .min(2, 'two options or more')
    .refine(areApart, 'options that all say something else')
    .refine(
      (all) => all.filter(isRight).length === 1,
      'exactly one right option; for several write kind: multiple',
    ),
});

const multiple = z.strictObject({
  ...shared,
  kind: z.literal('multiple'),
  options: z
    .array(option)
    .min(2, 'two options or more')
    .refine(areApart, 'options that all say something else')
    .refine((all) => all.some(isRight), 'at least one right option')
    .refine((all) => !all.every(isRight), 'at least one wrong option'),
});

const trueFalse = z.strictObject({
  ...shared,
  kind: z.literal('true-false'),
  answer: z.boolean('true or false, without quotes'),
});

const order = z.strictObject({
  ...shared,
  kind: z.literal('order'),
  /** Ids of events; the right order is that of their dates. */
  events: z.array(id).min(3, 'three events or more'),
  labels: z.record(id, words).default({}),
});

const scale = z.strictObject({
  ...shared,
  kind: z.literal('scale'),
  /** The claim whose figures are the scale’s ranges. */
  scale: id,
  phrase: id,
});

const short = z.strictObject({
  ...shared,
  kind: z.literal('short'),
  accept: z.array(words).min(1, 'at least one answer that is right'),
});

const item = z.discriminatedUnion('kind', [single, multiple, trueFalse, order, scale, short], {
  error: `kind: one of ${ITEM_KINDS.join(', ')}`,
});
export type ItemText = z.output<typeof item>;

export const quiz = z.strictObject({
  items: z.array(item).min(10, 'ten items or more'),
});
