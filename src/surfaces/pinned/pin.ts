import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { suggest } from '../../data/content-error.ts';
import { fetchedBy } from './fetched.ts';
import { fileOfCopy, LEDGER, ledgerText, readLedger, sha256, type Entry } from './ledger.ts';
import { META } from './meta.ts';

/** Bytes, gzip: a copy is one file and has to come at once on a phone. */
const HEAVIEST = 150_000;

/** Something the person at the keyboard can mend; its message is one line. */
export class PinError extends Error {
  override readonly name = 'PinError';
}

/** Ids of all charts: the names of their folders. */
const chartIds = (root: string): string[] =>
  readdirSync(join(root, 'src/charts')).filter((name) =>
    existsSync(join(root, 'src/charts', name, 'chart.ts')),
  );

/**
 * The charts asked for, each once.
 * @param day YYYY-MM-DD
 * @throws PinError when one is not to be pinned: then none is
 */
export function chartsToPin(asked: readonly string[], day: string, root: string): string[] {
  const known = chartIds(root);
  const all = `There are: ${known.join(', ')}.`;
  if (asked.length === 0) throw new PinError(`Which chart? npm run pin -- <id> [<id> …]. ${all}`);
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    const near = suggest(unknown, known);
    throw new PinError(`There is no chart “${unknown}”${near.endsWith('?') ? `: ${near}` : '.'} ${all}`);
  }
  const ids = [...new Set(asked)];
  const ledger = readLedger(root);
  const taken = ids
    .map((id) => `${id}/${day}`)
    .filter((copy) => copy in ledger || existsSync(join(root, dirname(fileOfCopy(copy)))));
  if (taken.length > 0)
    throw new PinError(
      `Already pinned today and never overwritten: ${taken.map(fileOfCopy).join(', ')}. Nothing was written.`,
    );
  return ids;
}

export interface Copy {
  /** `<chart>/<day>` */
  readonly name: string;
  readonly html: string;
}

/** Bytes of a copy as it is sent. */
export const gzipSize = (html: string): number => gzipSync(html, { level: 9 }).length;

/** @throws PinError when a copy is heavier than it may be, or would ask for something */
export function examine({ name, html }: Copy): void {
  const fetched = fetchedBy(html);
  if (fetched.length > 0)
    throw new PinError(`${name} would fetch ${fetched.join(', ')}. Nothing was written.`);
  const size = gzipSize(html);
  if (size > HEAVIEST)
    throw new PinError(
      `${name} weighs ${(size / 1000).toFixed(0)} kB gzip; the limit is ${String(HEAVIEST / 1000)} kB. Nothing was written.`,
    );
}

function entryOf(html: string): Entry {
  const $ = load(html);
  const said = (name: string): string => $(`meta[name="${name}"]`).attr('content') ?? '';
  return { sha256: sha256(html), digest: said(META.digest), height: Number(said(META.height)) };
}

/** Put copies in their places and the ledger: all of them, or none. */
export function writeCopies(copies: readonly Copy[], root: string): void {
  mkdirSync(join(root, '.astro'), { recursive: true });
  const draft = mkdtempSync(join(root, '.astro', 'pin-'));
  const placed: string[] = [];
  try {
    for (const { name, html } of copies) {
      mkdirSync(join(draft, name), { recursive: true });
      writeFileSync(join(draft, name, 'index.html'), html);
    }
    const added = Object.fromEntries(copies.map(({ name, html }) => [name, entryOf(html)]));
    writeFileSync(join(draft, 'ledger.json'), ledgerText({ ...readLedger(root), ...added }));
    for (const { name } of copies) {
      const place = join(root, dirname(fileOfCopy(name)));
      if (existsSync(place)) throw new PinError(`${place} is taken. Nothing was written.`);
      mkdirSync(dirname(place), { recursive: true });
      renameSync(join(draft, name), place);
      placed.push(place);
    }
    renameSync(join(draft, 'ledger.json'), join(root, LEDGER));
  } catch (error) {
    for (const place of placed) rmSync(place, { recursive: true });
    throw error;
  } finally {
    rmSync(draft, { recursive: true });
  }
}
