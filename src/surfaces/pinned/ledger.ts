import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the copies are, from the project's root; what is in `public/` goes into every build as it is. */
const COPIES = 'public/pinned';
/** Where it is written down which copies there are. */
export const LEDGER = 'content/pinned.json';

/** What the ledger says of one copy. */
export interface Entry {
  /** Of the file, byte for byte. */
  readonly sha256: string;
  /** What the chart said when it was copied: see digest.ts. */
  readonly digest: string;
  /** px: at which a frame of it is complete, in a column 280 to 900 px wide. */
  readonly height: number;
}

/** By `<chart>/<day>`. */
export type Ledger = Readonly<Record<string, Entry>>;

export const fileOfCopy = (copy: string): string => `${COPIES}/${copy}/index.html`;

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

export function readLedger(root = process.cwd()): Ledger {
  const file = join(root, LEDGER);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Ledger) : {};
}

/** As it is written: in the order of names, so that two who pin on two branches seldom touch the same line. */
export const ledgerText = (ledger: Ledger): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(ledger).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;

/** Every file there is among the copies, by its path from the root. */
function filesThere(root: string): string[] {
  const folder = join(root, COPIES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** What is wrong with the copies, each in one line that says how to mend it; nothing when every byte is as it was. */
export function ledgerProblems(root = process.cwd()): string[] {
  const ledger = readLedger(root);
  const known = new Map(Object.entries(ledger).map(([copy, entry]) => [fileOfCopy(copy), entry]));
  const there = filesThere(root);
  const back = (file: string): string => `To mend: bring it back (git checkout <commit> -- ${file}).`;
  return [
    ...[...known.keys()]
      .filter((file) => !there.includes(file))
      .map(
        (file) => `${file} is missing, and ${LEDGER} promises it to those who linked to it. ${back(file)}`,
      ),
    ...there
      .filter((file) => known.has(file) && known.get(file)?.sha256 !== sha256(readFileSync(join(root, file))))
      .map((file) => `${file} is not what was pinned: pinned copies never change. ${back(file)}`),
    ...there
      .filter((file) => !known.has(file))
      .map((file) => `${file} is not in ${LEDGER}: only npm run pin makes copies. To mend: remove it.`),
  ];
}
