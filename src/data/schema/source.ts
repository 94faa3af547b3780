import { z } from 'zod';
import { day, id, note, optionalDate, optionalDay, seen, text } from './fields.ts';

export const SOURCE_KINDS = [
  'primary',
  'transcript',
  'news',
  'vendor',
  'analysis',
  'reference',
  'copy',
  'seed',
] as const;

const address = (error: string): z.ZodURL => z.url({ protocol: /^https?$/, error });

/** The day in the address of a copy in the Wayback Machine; null where the address names no one copy; undefined elsewhere. */
function waybackDay(archived: string): string | null | undefined {
  if (!/^https?:\/\/web\.archive\.org\//.test(archived)) return undefined;
  const [, year, month, date] = /\/web\/(\d{4})(\d\d)(\d\d)\d{6}(?:[a-z]{2}_)?\/./.exec(archived) ?? [];
  return year && month && date ? `${year}-${month}-${date}` : null;
}

/** One row of `content/data/sources.csv`. */
export const source = z
  .strictObject({
    id,
    title: text,
    publisher: text,
    published: optionalDate,
    url: z.union([z.literal(''), address('a full http(s) address, or empty for kind seed')]),
    kind: z.enum(SOURCE_KINDS),
    copy_of: note,
    seen,
    verified: optionalDay,
    language: z
      .string()
      .regex(/^([a-z]{2,3}(-[A-Za-z0-9]+)*)?$/, 'a BCP 47 tag such as fr, or empty for English'),
    /** The day its row came into the table: by then it had been seen. */
    listed: day,
    /** A copy that does not change: of the page, or the page itself where its own address is one. */
    archived: z.union([
      z.literal(''),
      address('a full http(s) address of one archived copy that somebody has seen, or empty'),
    ]),
    /** The day the copy was made, where it says so. */
    archived_on: optionalDay,
  })
  .refine((row) => row.url !== '' || row.kind === 'seed', {
    path: ['url'],
    message: 'an address; only kind seed may leave it empty',
  })
  .refine((row) => waybackDay(row.archived) !== null, {
    path: ['archived'],
    message: 'the address of one copy, with all 14 digits of its time',
  })
  .refine((row) => row.archived_on === '' || row.archived !== '', {
    path: ['archived_on'],
    message: 'empty where archived is empty',
  })
  .refine((row) => (waybackDay(row.archived) ?? row.archived_on) === row.archived_on, {
    path: ['archived_on'],
    message: 'the day that the address of the copy has in it',
  });
