import { z } from 'zod';
import { EDTF_ALLOWED, parseDate } from '../edtf.ts';
import type { PartialDate } from '../partial-date.ts';
import { STATUSES } from '../status.ts';

/** Field types shared by the tables. Every CSV cell arrives as text; each type says what it allows. */

export const text = z.string().min(1, 'must not be empty');
export const note = z.string();

export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'lower-case letters, digits and single hyphens, for example ec-alarm-2021',
  );

export const ids = z
  .string()
  .transform((cell) => (cell === '' ? [] : cell.split(';')))
  .pipe(z.array(id));

export const someIds = ids.refine((list) => list.length > 0, 'at least one id');

/** ISO 3166-1 alpha-2, and EU, which the standard reserves. Existence is checked against countries.csv. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'a two-letter ISO 3166-1 code in capitals, for example GB');
export const countryCodes = z
  .string()
  .transform((cell) => (cell === '' ? [] : cell.split(';')))
  .pipe(z.array(countryCode));

function toDate(cell: string, context: z.RefinementCtx): PartialDate {
  try {
    return parseDate(cell);
  } catch (error) {
    context.addIssue({ code: 'custom', message: `${EDTF_ALLOWED} (${(error as Error).message})` });
    return z.NEVER;
  }
}
export const date = z.string().transform(toDate);
export const optionalDate = z
  .string()
  .transform((cell, context) => (cell === '' ? null : toDate(cell, context)));

export const day = z.iso.date('a day written 2026-11-23');
export const optionalDay = z.union([z.literal(''), z.iso.date('a day written 2026-11-23, or empty')]);

export const wholeNumber = z
  .string()
  .regex(/^(\d+)?$/, 'a whole number without separators, or empty')
  .transform((cell) => (cell === '' ? null : Number(cell)));

export const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'a plain number without separators, for example 40000000')
  .transform(Number);

export const status = z.enum(STATUSES);

/** How a source or fact was seen. `recalled` is from memory and is never enough alone. */
export const SEEN = ['read', 'excerpt', 'seed', 'recalled'] as const;
export const seen = z.enum(SEEN);

/** `not-found`: looked for a second time and not found again. */
export const CHECKS = ['confirmed', 'corrected', 'conflict', 'not-found', 'unchecked'] as const;
export const check = z.enum(CHECKS);

/** UK PHIA words, kept only where the body itself used one. */
const LIKELIHOODS = [
  'almost-certain',
  'highly-likely',
  'likely',
  'realistic-possibility',
  'unlikely',
  'highly-unlikely',
  'remote-chance',
] as const;
export const likelihood = z.union(
  [z.enum(LIKELIHOODS), z.literal('')],
  `${LIKELIHOODS.join(', ')}, or empty`,
);

/** Columns every checked row ends with. */
export const provenance = { sources: someIds, seen, check, checked: optionalDay, note };
