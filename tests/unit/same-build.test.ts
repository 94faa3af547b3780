import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { elsewhere, found } from '../same-build/elsewhere.ts';
import { mirrorProject } from '../same-build/mirror.ts';
import { firstDifference, unlikeFiles } from '../same-build/unlike-files.ts';

let folder: string;
const write = (file: string, text: string): void => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'same-build-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('files that differ are named, with the byte at which they part and what stands there', () => {
  write('one/same', 'x');
  write('other/same', 'x');
  write('one/deep/page.html', 'made on Monday');
  write('other/deep/page.html', 'made on Tuesday');
  write('one/only', 'x');
  write('other/new', 'x');
  const unlike = unlikeFiles(join(folder, 'one'), join(folder, 'other'));
  expect(unlike.map(({ file }) => file)).toEqual(['deep/page.html', 'new', 'only']);
  expect(unlike[0]?.how).toMatch(/^at byte 8 of 14 and 15:\n.*Monday.*\n.*Tuesday/);
  expect(unlike[1]?.how).toBe('only in the second build');
  expect(unlike[2]?.how).toBe('only in the first build');
});

test('a file that goes on where the other ends parts from it at its end', () => {
  expect(firstDifference(Buffer.from('ab'), Buffer.from('abc'))).toContain('at byte 2 of 2 and 3');
  expect(firstDifference(Buffer.from('ab'), Buffer.from('ab'))).toBeUndefined();
});

test('elsewhere is another day, zone and language, as Node itself finds them', () => {
  const here = {
    command: (program = '', ...words: string[]) => [program, ...words] as const,
    env: process.env,
  };
  const [first, second] = [found(here), found(elsewhere(process.env))];
  expect(Date.parse(second.day) - Date.parse(first.day)).toBeGreaterThan(400 * 864e5);
  expect([second.zone, second.language]).toEqual(['Pacific/Marquesas', 'tr-TR']);
});

test('a mirrored project has its files and packages, and no history, cache or build', () => {
  for (const file of [
    'src/a.ts',
    'node_modules/p/index.js',
    'node_modules/.cache/x',
    'node_modules/.bin/y',
    'dist/z',
    '.git/HEAD',
  ])
    write(`from/${file}`, file);
  symlinkSync('../p/index.js', join(folder, 'from/node_modules/.bin/link'));
  mirrorProject(join(folder, 'from'), join(folder, 'to'));
  const there = (file: string): boolean => existsSync(join(folder, 'to', file));
  expect(
    ['src/a.ts', 'node_modules/p/index.js', 'node_modules/.bin/y', 'node_modules/.bin/link'].filter(there),
  ).toHaveLength(4);
  expect(['node_modules/.cache', 'dist', '.git'].filter(there)).toEqual([]);
  writeFileSync(join(folder, 'to/src/a.ts'), 'changed');
  expect(readFileSync(join(folder, 'from/src/a.ts'), 'utf8')).toBe('src/a.ts');
});
