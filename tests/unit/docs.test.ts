import { existsSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES, read } from '../fixtures/files.ts';

const DOCS = FILES.filter((file) => /^(README|CONTRIBUTING|docs\/[\w-]+)(\.md)$/.test(file));
const FOLDERS = new Set(
  FILES.flatMap((file) => file.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))),
);

/** Examples of the docs: what a reader is told to make. */
const TO_BE_MADE = /your-|<day>|embed\/v2|\{CHANGELOG/;

/** Words set as code that are paths of this project; `<id>`, `*` and `…` stand for any name. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:src|scripts|tests|content|docs|public)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path.replace(/[/.,]+$/, ''))
    .filter((path) => !TO_BE_MADE.test(path));

const isThere = (path: string): boolean => {
  if (FILES.includes(path) || FOLDERS.has(path)) return true;
  const glob = path.replace(/<[^>]+>|…/g, '*').replace(/\[(\w+)\]/g, '?$1?');
  return glob
    .split(/,(?![^{]*\})/)
    .every(
      (each) =>
        FILES.some((file) => matchesGlob(file, each)) ||
        [...FOLDERS].some((folder) => matchesGlob(folder, each)),
    );
};

/** The fragment of a heading, as GitHub makes it. */
const fragmentOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

describe.each(DOCS)('%s', (doc) => {
  test('names only files and folders that are there', () => {
    expect(pathsIn(read(doc)).filter((path) => !isThere(path))).toEqual([]);
  });

  test('leads only to what is there', () => {
    const links = [...read(doc).matchAll(/\]\((?!https?:|mailto:|\/)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
    const dead = links.filter(([, path = '', fragment]) => {
      const target = path === '' ? doc : join(dirname(doc), path);
      if (!existsSync(target)) return true;
      if (fragment === undefined || !target.endsWith('.md')) return false;
      return ![...read(target).matchAll(/^#+ (.+)$/gm)].some(
        ([, heading = '']) => fragmentOf(heading) === fragment,
      );
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});

test('there are docs, and they name files', () => {
  expect(DOCS.length).toBeGreaterThan(7);
  expect(DOCS.flatMap((doc) => pathsIn(read(doc))).length).toBeGreaterThan(150);
});

test('a path that is not there is found out', () => {
  expect(pathsIn('see `src/no/such.ts` and `src/data`').filter((path) => !isThere(path))).toEqual([
    'src/no/such.ts',
  ]);
});

describe('the walk', () => {
  const walk = read('docs/walk.md');
  const named = [...walk.matchAll(/`(\w+)(?:\([^`]*\))?`(?:, | in | \()`?(src\/[^`)]+\.ts)`/g)].map(
    ([, name = '', file = '']) => [name, file] as const,
  );

  test('names functions that are in the files it says', () => {
    expect(named.length).toBeGreaterThan(12);
    const gone = named.filter(([name, file]) => !new RegExp(`\\b${name}\\b`).test(read(file)));
    expect(gone).toEqual([]);
  });

  test('follows an event that is in the data', () => {
    const id = /^([\w-]+),\d{4}/m.exec(walk)?.[1] ?? '';
    const row = read('content/data/events.csv')
      .split('\n')
      .find((line) => line.startsWith(`${id},`));
    const [shown = ''] = new RegExp(`^${id},.*$`, 'm').exec(walk) ?? [];
    for (const part of shown.split(/…|,/)) expect(row, part).toContain(part);
  });
});

test('every command of package.json is in the README, and the other way round', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const told = [...read('README.md').matchAll(/npm (?:run )?([a-z:-]+)/g)].flatMap(([, name = '']) =>
    name in scripts || name.includes('run') ? [name] : [],
  );
  const wrong = [...read('README.md').matchAll(/`npm run ([a-z:-]+)/g)].filter(
    ([, name = '']) => !(name in scripts),
  );
  expect(wrong.map(([words]) => words)).toEqual([]);
  expect(
    Object.keys(scripts).filter((name) => !told.includes(name) && !['format', 'our-node'].includes(name)),
  ).toEqual([]);
});
