import { z } from 'zod';
import { id, status, text } from './fields.ts';

/** A case drawn as a list of voters beside the register: see docs/data.md. */
export const exposure = z.strictObject({
  case: id,
  /** Key of a figure of the claim `register-scale`. */
  figure: id,
  /** Of the count. */
  status,
  short: text.max(20, 'at most 20 characters'),
});
