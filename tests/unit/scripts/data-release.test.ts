import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** `npm run data:release` in a copy of the data. */
let project: string;
const at = (name: string): string => join(project, 'content/data', name);
const textOf = (name: string): string => readFileSync(at(name), 'utf8');

function release(): { status: number | null; said: string } {
  const script = join(process.cwd(), 'scripts/data-release.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

/** What the command shows to be written, on top of what is there. */
function writeEntry(said: string): string {
  const draft = /^- version:.*$/ms.exec(said)?.[0] ?? '';
  writeFileSync(at('CHANGELOG.yaml'), `${draft.trimEnd()}\n${textOf('CHANGELOG.yaml')}`);
  return draft;
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'data-release-'));
  cpSync('content/data', join(project, 'content/data'), { recursive: true });
  // Whatever is unreleased here today is made a version of the copy first.
  const first = release();
  if (first.status === 1) {
    writeEntry(first.said);
    writeFileSync(at('CHANGELOG.yaml'), textOf('CHANGELOG.yaml').replaceAll(/\[[^\]]*\]'/g, "Words.'"));
    release();
  }
});
afterAll(() => {
  rmSync(project, { recursive: true });
});

test('a version needs no entry; an entry that is needed ends with 1, one to mend with 2, and a right one with 0', () => {
  expect(release()).toMatchObject({
    status: 0,
    said: expect.stringContaining('Nothing to release') as string,
  });

  const term = 'people.csv';
  writeFileSync(at(term), textOf(term).replace('John Pullinger,', 'John  Pullinger,'));
  const asked = release();
  expect(asked.status).toBe(1);
  expect(asked.said).toContain("- 'people: rows changed'");

  writeEntry(asked.said);
  const draft = release();
  expect(draft.status).toBe(2);
  expect(draft.said).toContain('what a draft has in brackets');

  const written = textOf('CHANGELOG.yaml').replace(/'\[[^\]]*\]'/, 'A name is mended.');
  writeFileSync(at('CHANGELOG.yaml'), written.replace("'people: rows changed'", "'claims: rows changed'"));
  const silent = release();
  expect(silent.status).toBe(2);
  expect(silent.said).toContain('there is none for people');

  writeFileSync(at('CHANGELOG.yaml'), written);
  expect(release()).toMatchObject({ status: 0, said: expect.stringContaining('Released') as string });
  expect(release().said).toContain('Nothing to release');
});

test('a ledger that is broken ends with 2, and no stack', () => {
  writeFileSync(at('ids.json'), '<<<<<<< HEAD\n');
  const { status, said } = release();
  expect(status).toBe(2);
  expect(said).toContain('take either side');
  expect(said).not.toContain('    at ');
});
