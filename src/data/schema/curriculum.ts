import { z } from 'zod';
import { id, note, optionalDay, seen, text } from './fields.ts';

/** Nations whose curricula lessons are linked to. */
const NATIONS = ['England', 'Scotland', 'Wales', 'US'] as const;

/** One statement of a curriculum, exam specification or framework, as its own body prints it: `content/data/curriculum.csv`. */
export const curriculum = z.strictObject({
  id,
  framework: text,
  nation: z.enum(NATIONS),
  stage: text,
  /** As the body prints it; empty where it has none. */
  code: note,
  statement: text,
  url: z.url({ protocol: /^https?$/, error: 'the address of the body’s own page' }),
  seen,
  /** The day the wording was last held against the body’s text; empty if it never was. */
  verified: optionalDay,
  note,
});
