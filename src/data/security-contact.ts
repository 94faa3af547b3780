import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ContentError } from './content-error.ts';
import { dayWords } from './date-words.ts';

const SECURITY = 'content/security.yaml';

const contact = z.strictObject({
  /** The last day on which what is said is meant to hold, UTC. */
  expires: z.iso.date('a day, such as 2027-11-01'),
  languages: z
    .array(
      z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'codes of languages, such as en'),
      'a list of codes',
    )
    .min(1, 'one code of a language or more, such as [en]'),
});

/** What is said to whoever finds a weakness of the site. */
export type SecurityContact = z.output<typeof contact>;

/**
 * @param text of `content/security.yaml`
 * @throws ContentError that names each field that is wrong
 */
export function readSecurityContact(text: string): SecurityContact {
  // A file with nothing in it is null.
  const said: unknown = parse(text) ?? {};
  const { success, data, error } = contact.safeParse(said);
  if (success) return data;
  throw new ContentError(
    error.issues.map(({ path, message }) => {
      const field = String(path[0] ?? '');
      const found = (said as Record<string, unknown>)[field];
      return {
        file: SECURITY,
        row: null,
        field: field || null,
        found: found === undefined || found === null ? '' : JSON.stringify(found),
        allowed: message,
        mend: 'write it as the comments of the file say',
      };
    }),
  );
}

/** @throws ContentError as `readSecurityContact` does */
export const loadSecurityContact = (): SecurityContact =>
  readSecurityContact(readFileSync(join(process.cwd(), SECURITY), 'utf8'));

const DAY = 86_400_000;

/** How many days are left on a day, counted in UTC; below zero when they are over. @param on YYYY-MM-DD */
export const daysLeft = ({ expires }: SecurityContact, on: string): number =>
  Math.round((Date.parse(expires) - Date.parse(on)) / DAY);

/** Days: sooner than this, somebody has to look. */
const SOON = 30;
/** Days: RFC 9116, 2.5.5, recommends that a promise is for less than a year. */
const LONGEST = 366;

/**
 * What somebody has to do about the file on a day; undefined when nothing.
 * @param on YYYY-MM-DD
 */
export function expiryProblem(said: SecurityContact, on: string): string | undefined {
  const left = daysLeft(said, on);
  const renew = `see that mail to the address in it still reaches somebody, then set \`expires\` in ${SECURITY} to a day within the next year`;
  const day = dayWords(said.expires);
  if (left < 0) return `/.well-known/security.txt expired on ${day}: ${renew}.`;
  if (left < SOON)
    return `/.well-known/security.txt expires on ${day}, in ${String(left)} ${left === 1 ? 'day' : 'days'}: ${renew}.`;
  if (left > LONGEST)
    return `/.well-known/security.txt expires only on ${day}, in ${String(left)} days: set \`expires\` in ${SECURITY} to a day within the next year.`;
  return undefined;
}
