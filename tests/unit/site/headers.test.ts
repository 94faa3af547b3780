import { describe, expect, test } from 'vitest';
import { HEADER_RULES, headersOf } from '../../../src/site/headers.ts';
import { headersFile } from '../../../src/site/headers-file.ts';

const POLICY = 'Content-Security-Policy';
const ANYONE = 'Access-Control-Allow-Origin';

describe('headersOf', () => {
  test.each(['/', '/charts/', '/charts/breach-timeline/', '/embedding/', '/about/', '/nowhere/'])(
    'lets nobody else frame %s',
    (address) => {
      expect(headersOf(address).get(POLICY)).toBe("frame-ancestors 'self'");
    },
  );

  test.each(['/embed/breach-timeline/', '/pinned/target-map/2026-11-23/', '/teach/any/slides/'])(
    'lets anybody frame %s',
    (address) => {
      expect(headersOf(address).get(POLICY)).toBe('frame-ancestors *');
      expect(headersOf(address).has('X-Frame-Options')).toBe(false);
    },
  );

  test.each(['/_astro/x.js', '/_astro/x.woff2', '/data/events.csv', '/oembed/x.json', '/embed/v1/resize.js'])(
    'lets any page read %s',
    (address) => {
      expect(headersOf(address).get(ANYONE)).toBe('*');
    },
  );

  test.each([
    ['/teach/any/files/any.imscc', 'application/zip'],
    ['/teach/any/files/any.gift.txt', 'text/plain; charset=utf-8'],
    ['/teach/any/files/any.pdf', undefined],
    ['/robots.txt', undefined],
  ])('says of %s that it is %s', (address, type) => {
    expect(headersOf(address).get('Content-Type')).toBe(type);
  });

  test('says everywhere what is true everywhere', () => {
    for (const { path } of HEADER_RULES)
      expect(headersOf(path.replace('*', 'x')).get('X-Content-Type-Options'), path).toBe('nosniff');
  });
});

describe('headersFile', () => {
  const file = headersFile(
    '/any/',
    ['_astro', 'about', 'charts', 'embed', 'teach'],
    ['about/index.html', 'teach/x/files/x.gift.txt', 'teach/x/files/x.imscc'],
  );
  /** Name and value pairs of every rule that matches, added up as static hosts do. */
  const added = (address: string): string[] =>
    file.split('\n\n').flatMap((rule) => {
      const [path = '', ...headers] = rule.trim().split('\n');
      const isMatch = path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
      return isMatch ? headers.map((each) => each.trim()) : [];
    });

  test.each([
    '/any/',
    '/any/about/',
    '/any/charts/x/',
    '/any/embed/x/',
    '/any/_astro/x.js',
    '/any/embed/v1/resize.js',
    '/any/teach/x/',
    '/any/teach/x/files/x.imscc',
    '/any/teach/x/files/x.gift.txt',
  ])('gives %s the headers of the table, none twice', (address) => {
    const wanted = [...headersOf(address.replace('/any', ''))].map(([name, value]) => `${name}: ${value}`);
    expect(added(address).toSorted()).toEqual(wanted.toSorted());
  });
});
