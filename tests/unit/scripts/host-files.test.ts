import { expect, test } from 'vitest';
import { hostFiles } from '../../../scripts/host-files.ts';

test('follow from the site’s address, its base and its folder on the server', () => {
  const { place, nginx, caddy } = hostFiles({
    SITE_URL: 'https://names.news.example',
    BASE_PATH: 'any/base',
    SITE_ROOT: '/var/www',
  });
  expect(place).toBe('/var/www/any/base/');
  expect(nginx).toContain('server_name names.news.example;');
  expect(nginx).toContain('root "/var/www";');
  expect(caddy).toMatch(/^names\.news\.example \{$/m);
  expect(caddy).toContain('root * "/var/www"');
});

test('are for the top of a host when nobody says more', () => {
  expect(hostFiles({}).place).toBe('/srv/www/');
});

test('let nginx be reached by both kinds of addresses', () => {
  expect(hostFiles({}).nginx).toMatch(/^ {4}listen 80;\n {4}listen \[::\]:80;$/m);
});
