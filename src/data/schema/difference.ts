import { z } from 'zod';
import { NONE } from '../no-source.ts';
import { id, note, someIds, text } from './fields.ts';

/** Where accounts of the case differ, and how the wording of a judgement changed on its way: see docs/data.md. */

const place = z
  .string()
  .regex(/^[1-9]\d?$/, 'a whole number from 1, without leading nought')
  .transform(Number);

const head = text.max(80, 'at most 80 characters: it is a heading').regex(/[^.]$/, 'no full stop at the end');

const exact = z.string().regex(/^(?!["“]).*(?<!["”])$/su, 'the words without surrounding quotation marks');

export const difference = z.strictObject({
  id,
  order: place,
  title: head,
  asks: text
    .max(90, 'at most 90 characters: it stands in a line')
    .regex(/[^.?]$/, 'a noun phrase, without a stop or a question mark'),
  differs: text,
  settles: text,
  chapters: someIds,
});

export const account = z.strictObject({
  id,
  difference: id,
  order: place,
  party: text.max(60, 'at most 60 characters: it stands at the head of a card'),
  says: text
    .max(120, 'at most 120 characters, so that it fits its card')
    .regex(/[^.]$/, 'no full stop at the end'),
  exact,
  claim: id,
  figure: z
    .string()
    .regex(/^([a-z0-9-]+\.[a-z0-9-]+)?$/, 'a figure as claim.key, for example recon-count-32.mps, or empty'),
});

export const judgement = z.strictObject({ id, order: place, title: head, lead: text, claim: id });

const RETELLING_KINDS = ['original', 'official', 'report'] as const;

/** What a retelling changed against the original; `earlier` was printed before it, and so retells nothing of it. */
const CHANGES = ['same', 'softened', 'hardened', 'tense', 'object', 'merged', 'earlier'] as const;

/** Sources in which a wording stands: ids, `none` where none of its claim’s does, or empty where nobody noted which. */
const seenIn = z
  .string()
  .transform((cell) => (cell === '' || cell === NONE ? cell : cell.split(';')))
  .pipe(z.union([z.literal(['', NONE]), z.array(id)]));

export const retelling = z
  .strictObject({
    id,
    judgement: id,
    order: place,
    kind: z.enum(RETELLING_KINDS),
    who: text.max(60, 'at most 60 characters: it stands before the words'),
    exact: exact.min(1, 'the words as they were printed'),
    claim: id,
    change: z.enum(CHANGES),
    note,
    part: z.enum(['', 'yes']),
    source: seenIn,
  })
  .refine((row) => row.kind !== 'original' || row.change === 'same', {
    path: ['change'],
    message: 'same for the original: it is what the others are held against',
  })
  .refine((row) => (row.kind === 'original') === (row.order === 1), {
    path: ['kind'],
    message: 'original for the step whose order is 1, and for no other',
  });
