import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** `npm run new:correction` in a project with this one's content and no corrections. */
let project: string;
const written = (): string[] => readdirSync(join(project, 'content/corrections'));
function run(...words: string[]): { status: number | null; said: string } {
  const script = join(process.cwd(), 'scripts/new-correction.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: project,
    env: { ...process.env, SITE_URL: 'https://any.example', BASE_PATH: 'base' },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}
const RIGHT = ['--kind', 'correction', '--title', 'A month too many', '--page', '/#the-open-door'];

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'new-correction-'));
  mkdirSync(join(project, 'content/corrections'), { recursive: true });
  for (const folder of readdirSync('content').filter((name) => name !== 'corrections'))
    symlinkSync(join(process.cwd(), 'content', folder), join(project, 'content', folder));
});
afterAll(() => {
  rmSync(project, { recursive: true });
});

test('what is wrong or left out is said, and nothing is written', () => {
  const { status, said } = run('--kind', 'corection', '--page', '/#the-open-dor');
  expect(status).toBe(1);
  for (const words of ['did you mean “correction”?', '--title is missing', 'did you mean “/#the-open-door”?'])
    expect(said).toContain(words);
  const misspelt = run('--knid', 'correction');
  expect(misspelt.status).toBe(1);
  for (const words of ['--knid', 'npm run new:correction -- [--kind <kind>]'])
    expect(misspelt.said).toContain(words);
  expect(written()).toEqual([]);
});

test('--help says how it is used', () => {
  expect(run('--help')).toEqual({ status: 0, said: expect.stringContaining('--page') as string });
  expect(written()).toEqual([]);
});

test('a correction is started once, and what was begun is never written over', () => {
  const { status, said } = run(...RIGHT, '--page', 'https://any.example/base/about/');
  const [name = ''] = written();
  expect([status, name]).toEqual([0, expect.stringMatching(/^\d{4}-\d{2}-\d{2}-a-month-too-many\.md$/)]);
  expect(said).toContain(`content/corrections/${name} is there`);
  const text = readFileSync(join(project, 'content/corrections', name), 'utf8');
  expect(text).toContain('pages:\n  - /#the-open-door\n  - /about/\n');
  const again = run(...RIGHT, '--page', '/');
  expect(again.status).toBe(1);
  expect(again.said).toContain('choose another title');
  expect(readFileSync(join(project, 'content/corrections', name), 'utf8')).toBe(text);
});
