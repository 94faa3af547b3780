import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, KNOWN_TYPES, OWN_TYPES } from '../src/site/file-types.ts';

const TEXT_ENDINGS = [...KNOWN_TYPES, ...OWN_TYPES]
  .filter(([, type]) => isText(type))
  .map(([ending]) => ending);
const SMALL_ENOUGH = 0.95;

const squeeze: Readonly<Record<'.br' | '.gz', (bytes: Buffer) => Promise<Buffer>>> = {
  '.br': (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    }),
  '.gz': (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** The compressed copies of a file that is about to be another. */
export function dropCompressed(file: string): void {
  for (const ending of Object.keys(squeeze)) rmSync(`${file}${ending}`, { force: true });
}

/** Bytes of all texts of a site as they are, and as they are sent. */
export interface Compressed {
  files: number;
  bytes: number;
  '.br': number;
  '.gz': number;
}

/**
 * Write `.br` and `.gz` beside every text of a built site, as small as they get, and away with those of an earlier time. Same bytes from
 * the same site. A text that hardly shrinks has none. Copies have their text's own time, so that servers that tell versions by it agree.
 */
export async function compressSite(folder: string): Promise<Compressed> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.filter((each) => Object.keys(squeeze).some((ending) => each.endsWith(ending))))
    rmSync(file);
  const texts = files.filter((file) => TEXT_ENDINGS.some((ending) => file.endsWith(ending)));
  const total: Compressed = { files: 0, bytes: 0, '.br': 0, '.gz': 0 };
  const queue = texts.toSorted().values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      const bytes = readFileSync(file);
      const { atime, mtime } = statSync(file);
      total.files += 1;
      total.bytes += bytes.length;
      const [br, gz] = await Promise.all([squeeze['.br'](bytes), squeeze['.gz'](bytes)]);
      // Both or neither: servers say that an answer varies where they find the second.
      const isWorthIt = gz.length < bytes.length * SMALL_ENOUGH;
      total['.br'] += isWorthIt ? br.length : bytes.length;
      total['.gz'] += isWorthIt ? gz.length : bytes.length;
      if (!isWorthIt) continue;
      for (const [ending, squeezed] of [
        ['.br', br],
        ['.gz', gz],
      ] as const) {
        writeFileSync(file + ending, squeezed);
        utimesSync(file + ending, atime, mtime);
      }
    }
  };
  // Node compresses in four threads of its own.
  await Promise.all([work(), work(), work(), work()]);
  return total;
}
