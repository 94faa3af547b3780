import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

/** `node scripts/check-data.ts` in a copy of the content. */
let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'check-data-'));
  cpSync('public/pinned', join(project, 'public/pinned'), { recursive: true });
});
beforeEach(() => {
  cpSync('content', join(project, 'content'), { recursive: true });
});
afterAll(() => {
  rmSync(project, { recursive: true });
});

function check(): { status: number | null; said: string } {
  const script = join(process.cwd(), 'scripts/check-data.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

function mar(file: string, from: string | RegExp, to: string): void {
  const path = join(project, 'content', file);
  const text = readFileSync(path, 'utf8');
  const marred = text.replace(from, to);
  if (marred === text) throw new Error(`the fixture needs ${String(from)} in ${file}`);
  writeFileSync(path, marred);
}

test('content as it is passes', () => {
  expect(check()).toMatchObject({ status: 0 });
});

test('a mark taken out of a chapter, a day to come and a field without a name are told together', () => {
  mar('story/03-the-emails.mdx', '<Differs id="accounts-or-people" />', '');
  mar('data/sources.csv', /,2026-11-23,/, ',2099-01-01,');
  mar('data/datapackage.json', '"name": "published",', '');
  const { status, said } = check();
  expect(status).toBe(1);
  expect(said).toContain('3 things to mend in content/');
  expect(said).toContain('put <Differs id="accounts-or-people" /> where content/story/03-the-emails.mdx');
  expect(said).toContain('found “2099-01-01”; allowed: a day no later than ');
  expect(said).toContain('content/data/datapackage.json, field sources, field 4, name: found nothing');
});

test.each([
  ['ids.json', '"version"', '<<<<<<< HEAD\n"version"', 'take either side'],
  ['datapackage.json', '"name"', 'name', 'allowed: JSON'],
])('a broken %s is told with what to do, and no stack', (file, from, to, words) => {
  mar(`data/${file}`, from, to);
  const { status, said } = check();
  expect(status).toBe(1);
  expect(said).toContain(`content/data/${file}`);
  expect(said).toContain(words);
  expect(said).not.toContain('    at ');
});
