import { z } from 'zod';
import { EVENT_KIND_IDS, THREADS } from '../kinds.ts';
import { WORDING_DIMENSIONS, WORDING_SIDES } from '../wording-lists.ts';
import {
  countryCode,
  countryCodes,
  date,
  id,
  ids,
  likelihood,
  note,
  number,
  optionalDate,
  optionalDay,
  provenance,
  seen,
  check,
  someIds,
  status,
  text,
  wholeNumber,
} from './fields.ts';

/** One schema per table of `content/data`, in the order of the columns. `docs/data.md` says what each field means. */

const TOPICS = [
  'breach',
  'data',
  'parliament',
  'attribution',
  'indictment',
  'sanctions',
  'response',
  'reply',
  'world',
  'aftermath',
  'background',
  'misreport',
] as const;

export const claim = z.strictObject({
  id,
  topic: z.enum(TOPICS),
  statement: text,
  speaker: text,
  date: optionalDate,
  status,
  likelihood,
  countries: countryCodes,
  actors: ids,
  sources: provenance.sources,
  quote: z.string().regex(/^(?!["“]).*(?<!["”])$/su, 'the words without surrounding quotation marks'),
  disputed_by: ids,
  seen,
  check,
  checked: optionalDay,
  note,
});

const QUALIFIERS = ['exact', 'about', 'at-least', 'more-than', 'up-to', 'nearly'] as const;

export const figure = z.strictObject({
  claim: id,
  key: id,
  value: number,
  unit: text,
  qualifier: z.enum(QUALIFIERS),
  note,
});

export const event = z.strictObject({
  id,
  date,
  title: text
    .max(60, 'at most 60 characters, so that it fits on a chart')
    .regex(/[^.]$/, 'no full stop at the end'),
  summary: text,
  kind: z.enum(EVENT_KIND_IDS),
  actor: z.union([id, z.literal('')]),
  countries: countryCodes,
  status,
  threads: z
    .string()
    .transform((cell) => cell.split(';'))
    .pipe(z.array(z.enum(THREADS)).min(1, 'at least one thread')),
  ...provenance,
});

export const actor = z.strictObject({ id, name: text, aliases: note, plain: text, sources: ids });

export const country = z.strictObject({ code: countryCode, name: text, five_eyes: z.enum(['yes', 'no']) });

const TARGET_KINDS = [
  'electoral-body',
  'parliament',
  'legislators',
  'government',
  'campaign',
  'company',
  'infrastructure',
  'media',
  'dissidents',
  'not-stated',
] as const;

export const target = z.strictObject({
  id,
  country: countryCode,
  what: text,
  kind: z.enum(TARGET_KINDS),
  actor: id,
  activity: optionalDate,
  attributed: optionalDate,
  attributed_by: text,
  status,
  likelihood,
  ...provenance,
});

export const RESPONSE_ACTIONS = [
  'attributed',
  'named-own-victim',
  'sanctioned',
  'charged',
  'summoned',
  'advisory',
  'supported-allies',
] as const;
export const RESPONSE_ANSWERS = ['yes', 'none-found', 'no-power', 'power-unused'] as const;

export const response = z
  .strictObject({
    id,
    country: countryCode,
    action: z.enum(RESPONSE_ACTIONS),
    answer: z.enum(RESPONSE_ANSWERS),
    date: optionalDate,
    actors: ids,
    what: text,
    brief: z.string().max(36, 'at most 36 characters: it stands in a small cell'),
    ...provenance,
  })
  .refine((row) => row.id === `${row.country.toLowerCase()}-${row.action}`, {
    path: ['id'],
    message: 'the country code and the action joined by a hyphen, for example nz-sanctioned',
  });

const ownWords = (most: number) =>
  text
    .max(most, `at most ${String(most)} characters, so that it fits in its cell`)
    .regex(/^[^“”"]*[^.“”"]$/u, 'our own words, without quotation marks and without a full stop at the end');

/** One cell of the comparison of statements: what a speaker said on one of four questions, and the claims it rests on. */
export const wording = z
  .strictObject({
    id,
    side: z.enum(WORDING_SIDES),
    country: countryCode,
    speaker: text,
    dimension: z.enum(WORDING_DIMENSIONS),
    wording: ownWords(60),
    brief: ownWords(30),
    exact: z.string().regex(/^(?!["“]).*(?<!["”])$/su, 'the words without surrounding quotation marks'),
    claims: someIds,
    outside: z.enum(['yes', '']),
  })
  .refine((row) => row.id.endsWith(`-${row.dimension}`), {
    path: ['id'],
    message: 'a name for the speaker and the dimension joined by a hyphen, for example nz-named',
  });

const CASE_CAUSES = ['intrusion', 'reconnaissance', 'exposure', 'theft', 'posted'] as const;

export const breachCase = z.strictObject({
  id,
  name: text,
  countries: countryCodes,
  cause: z.enum(CASE_CAUSES),
  intrusion: optionalDate,
  detected: optionalDate,
  disclosed: optionalDate,
  attributed: optionalDate,
  attributed_to: note,
  actor: z.union([id, z.literal('')]),
  records: wholeNumber,
  /** Of what is said about who did it. */
  status: z.union([status, z.literal('')], 'a status, or empty where nobody is blamed'),
  ...provenance,
});

export const technique = z.strictObject({
  id: z.string().regex(/^T\d{4}(\.\d{3})?$/, 'a MITRE ATT&CK technique id such as T1598.003'),
  name: text,
  plain: text,
  sources: someIds,
  seen,
  check,
  checked: optionalDay,
});

const PERSON_KINDS = ['official', 'parliamentarian', 'charged', 'researcher', 'witness'] as const;
export const person = z.strictObject({
  id,
  name: text,
  role: text,
  organisation: note,
  /** Where `organisations` has it. */
  organisation_id: z.union([id, z.literal('')]),
  kind: z.enum(PERSON_KINDS),
  claims: someIds,
});

const ORGANISATION_KINDS = [
  'regulator',
  'agency',
  'ministry',
  'parliament',
  'electoral-body',
  'company',
  'alliance',
  'embassy',
  'newsroom',
  'other',
] as const;
export const organisation = z.strictObject({
  id,
  name: text,
  short: note,
  kind: z.enum(ORGANISATION_KINDS),
  country: z.union([countryCode, z.literal('')]),
  plain: text,
  claims: someIds,
});

/** What a relation is: see docs/data.md. */
const RELATION_KINDS = ['structure', 'charge', 'reason', 'sanction', 'activity', 'apart', 'reply'] as const;

export const relation = z
  .strictObject({
    id,
    kind: z.enum(RELATION_KINDS),
    from: id,
    to: id,
    says: text,
    relation: text,
    document: text,
    date,
    status,
    claim: id,
    note,
  })
  .refine((row) => row.from !== row.to, { path: ['to'], message: 'something other than from' })
  .refine((row) => (row.kind === 'reply') === (row.status === 'denied'), {
    path: ['status'],
    message: 'denied for a reply, and for nothing else',
  })
  .refine((row) => row.kind !== 'charge' || row.status === 'charged', {
    path: ['status'],
    message: 'charged, because the row is a charge',
  });
