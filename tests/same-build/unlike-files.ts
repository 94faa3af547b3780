import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file that two builds did not make alike. */
interface UnlikeFile {
  /** Path in the build. */
  readonly file: string;
  /** In which build alone it is, or where the bytes part, with what stands there in each. */
  readonly how: string;
}

/** Bytes shown on each side of the place where two files part. */
const AROUND = 40;

/** Every file of a folder by its path in it. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

const shown = (bytes: Buffer, at: number): string =>
  JSON.stringify(bytes.subarray(Math.max(0, at - AROUND), at + AROUND).toString('latin1'));

/** Where two contents part, counted from 0, with what stands round it; nothing when they are the same. Pure. */
export function firstDifference(one: Buffer, other: Buffer): string | undefined {
  if (one.equals(other)) return undefined;
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at < length && one[at] === other[at]) at++;
  return `at byte ${String(at)} of ${String(one.length)} and ${String(other.length)}:\n    ${shown(one, at)}\n    ${shown(other, at)}`;
}

/** The files that are not the same in both folders, in order. */
export function unlikeFiles(one: string, other: string): UnlikeFile[] {
  return [...new Set([...filesOf(one), ...filesOf(other)])].sort().flatMap((file) => {
    const [a, b] = [join(one, file), join(other, file)];
    if (!existsSync(a)) return [{ file, how: 'only in the second build' }];
    if (!existsSync(b)) return [{ file, how: 'only in the first build' }];
    const how = firstDifference(readFileSync(a), readFileSync(b));
    return how === undefined ? [] : [{ file, how }];
  });
}
