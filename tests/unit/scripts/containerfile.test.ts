import { existsSync, readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';

const FILE = 'docs/hosting/Containerfile';
const text = readFileSync(FILE, 'utf8');
const script = (path: string): string => readFileSync(path, 'utf8');

test('is a Containerfile without a mistake', () => {
  expect(validate(text).map(({ message }) => message)).toEqual([]);
  // The same reader does find one.
  expect(validate(text.replace('COPY hosting', 'COPPY hosting'))).not.toEqual([]);
});

test('copies what the release makes, and nothing else', () => {
  const copied = [...text.matchAll(/^COPY (\S+) /gm)].map(([, from]) => from);
  expect(copied).toEqual(['hosting/nginx.conf', 'dist/']);
  expect(script('scripts/hosting.ts')).toContain("'hosting/nginx.conf'");
  const { scripts } = JSON.parse(script('package.json')) as { scripts: Record<string, string> };
  expect(scripts['release']).toContain('npm run hosting');
});

test('puts the site where its nginx looks for it, and has the modules that its file asks for', () => {
  expect(script('scripts/host-files.ts')).toContain("'/srv/www'");
  expect(text).toContain('/srv/www${BASE_PATH}');
  expect(text).toContain('libnginx-mod-http-brotli-static');
});

test('is built from a folder that is there, with the command that it names', () => {
  expect(text).toContain(`-f ${FILE} `);
  expect(existsSync(FILE)).toBe(true);
});
