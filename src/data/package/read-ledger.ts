import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ContentError } from '../content-error.ts';
import type { Ledger } from './ledger.ts';

/** Every id that was ever published; only `npm run data:release` writes it. */
export const LEDGER = 'content/data/ids.json';

const since = z.record(z.string(), z.array(z.string()));
const ledger = z.object({
  version: z.string(),
  description: z.string(),
  tables: z.record(z.string(), z.object({ sha256: z.string(), fields: since, rows: since })),
});

const refusal = (field: string | null, found: string): ContentError =>
  new ContentError([
    {
      file: LEDGER,
      row: null,
      field,
      found,
      allowed: 'the file as npm run data:release writes it, and nobody by hand',
      mend: 'after a merge conflict take either side whole, else bring back the committed file; then run npm run data:release',
    },
  ]);

/**
 * The ledger’s text, read. Pure.
 * @throws ContentError when it is not what a release writes
 */
export function readLedgerText(text: string): Ledger {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch (error) {
    const isConflict = /^(<{7}|={7}|>{7})/m.test(text);
    throw refusal(null, isConflict ? 'the marks of a merge conflict' : (error as Error).message);
  }
  const { success, data, error } = ledger.safeParse(said);
  if (success) return data;
  const [issue] = error.issues;
  const at = issue?.path.join('.') ?? '';
  throw refusal(at === '' ? null : at, issue?.message ?? '');
}

/** The ledger as it was last written; undefined before the first release. */
export function ledgerNow(): Ledger | undefined {
  const path = join(process.cwd(), LEDGER);
  return existsSync(path) ? readLedgerText(readFileSync(path, 'utf8')) : undefined;
}
