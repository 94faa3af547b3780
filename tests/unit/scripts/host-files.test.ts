import { expect, test } from 'vitest';
import { HostError, hostFiles } from '../../../scripts/host-files.ts';

test('follow from the built site’s address and its folder on the server', () => {
  const { place, nginx, caddy } = hostFiles('https://names.news.example/any/base/', {
    SITE_ROOT: '/var/www',
  });
  expect(place).toBe('/var/www/any/base/');
  expect(nginx).toContain('server_name names.news.example;');
  expect(nginx).toContain('root "/var/www";');
  expect(caddy).toMatch(/^names\.news\.example \{$/m);
  expect(caddy).toContain('root * "/var/www"');
});

test('are for the top of a host where the site is', () => {
  expect(hostFiles('https://names.news.example/').place).toBe('/srv/www/');
});

test('let nginx be reached by both kinds of addresses', () => {
  expect(hostFiles('https://names.news.example/').nginx).toMatch(/^ {4}listen 80;\n {4}listen \[::\]:80;$/m);
});

test('are made with the variables of the build, however they are typed', () => {
  const asked = { SITE_URL: 'https://names.news.example', BASE_PATH: 'any/base' };
  expect(hostFiles('https://names.news.example/any/base/', asked).place).toBe('/srv/www/any/base/');
});

test.each([
  [{ SITE_URL: 'https://other.example' }, 'https://other.example/'],
  [{ BASE_PATH: '/any/' }, 'https://names.news.example/any/'],
])('are not made for an address the site was not built for: %j', (asked, wrong) => {
  const make = (): unknown => hostFiles('https://names.news.example/', asked);
  expect(make).toThrow(HostError);
  expect(make).toThrow(`built for https://names.news.example/, and SITE_URL and BASE_PATH ask for ${wrong}.`);
});
