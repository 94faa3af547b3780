import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  type Dirent,
} from 'node:fs';
import { join } from 'node:path';

/** Not what a build reads, or what one build leaves for the next. */
const LEFT = new Set(['.git', '.astro', 'dist', 'test-results', 'bench-results', 'review-sheet']);

/** Caches of tools, which stand in `node_modules` under names with a dot. */
const isCache = (folder: string, { name }: Dirent): boolean =>
  folder === 'node_modules' && name.startsWith('.') && name !== '.bin';

function mirror(root: string, folder: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if ((folder === '' && LEFT.has(entry.name)) || isCache(folder, entry)) continue;
    const [path, target] = [join(folder, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) mirror(root, path, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(join(root, path)), target);
    // What is written anew must be a file of its own; packages are only read, and link where the disk allows it.
    else if (folder.startsWith('node_modules')) linkOrCopy(join(root, path), target);
    else copyFileSync(join(root, path), target);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The project under another path, with its packages and without its history, caches and builds. */
export const mirrorProject = (root: string, to: string): void => {
  mirror(root, '', to);
};
