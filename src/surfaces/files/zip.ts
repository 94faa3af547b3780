import { zipSync, type Zippable } from 'fflate';

/** A file within an archive. */
export interface ArchiveFile {
  readonly href: string;
  readonly content: string | Uint8Array;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/**
 * Files as a zip that is the same, byte for byte, whenever and wherever it is made: sorted by name, and all of one time.
 * @param day YYYY-MM-DD, the time they are said to be of: noon, for a zip knows no time zones, and midnight is not everywhere every day
 */
export function zipOf(files: readonly ArchiveFile[], day: string): Uint8Array {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  const sorted = files.toSorted((a, b) => (a.href < b.href ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(
    sorted.map(({ href, content }) => [href, [bytesOf(content), { mtime, level: 9 }]]),
  );
  return zipSync(zippable);
}
