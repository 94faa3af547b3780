import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ON_SOME_SYSTEMS, UNUSED_FEATURES, USED_FEATURES } from '../../../src/site/browser-features.ts';
import { HEADER_RULES, headersOf } from '../../../src/site/headers.ts';

const POLICY = 'Content-Security-Policy';
const ANYONE = 'Access-Control-Allow-Origin';
const LASTING = 'public, max-age=31536000, immutable';

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
      // A page that is shown only what was offered to it (`require-corp`) may show it too.
      expect(headersOf(address).get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    },
  );

  test.each([
    '/_astro/x.js',
    '/_astro/x.woff2',
    '/data/events.csv',
    '/oembed/x.json',
    '/embed/v1/resize.js',
    '/charts/x.png',
    '/claims/ledger.json',
    '/corrections.xml',
  ])('lets any page read %s', (address) => {
    expect(headersOf(address).get(ANYONE)).toBe('*');
    expect(headersOf(address).get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  });

  test.each(['/_astro/x.js', '/pinned/x/2026-11-23/', '/embed/v1/resize.js', '/search/documents-1a.json'])(
    'keeps %s for good',
    (address) => {
      expect(headersOf(address).get('Cache-Control')).toBe(LASTING);
    },
  );

  // Else corrections would not arrive.
  test.each(['/', '/embed/x/', '/search/', '/data/x.csv', '/charts/x.svg', '/sw.js', '/404.html'])(
    'asks each time for %s',
    (address) => {
      expect(headersOf(address).get('Cache-Control')).toBe('no-cache');
    },
  );

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/charts/x/', 'text/html; charset=utf-8'],
    ['/teach/any/files/any.imscc', 'application/zip'],
    ['/teach/any/files/any.gift.txt', 'text/plain; charset=utf-8'],
    ['/teach/any/files/any.pdf', 'application/pdf'],
    ['/corrections.xml', 'application/atom+xml; charset=utf-8'],
    ['/charts/x/corrections.xml', 'application/atom+xml; charset=utf-8'],
    ['/sitemap-index.xml', 'application/xml'],
    ['/oembed/x.json', 'application/json'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['/sw.js', 'text/javascript; charset=utf-8'],
  ])('says of %s that it is %s', (address, type) => {
    expect(headersOf(address).get('Content-Type')).toBe(type);
  });

  test('says everywhere what is true everywhere', () => {
    const [forAll] = HEADER_RULES;
    for (const { path } of HEADER_RULES)
      for (const [name] of forAll?.headers ?? [])
        expect(headersOf(path.replace('*', 'x')).has(name), `${path}: ${name}`).toBe(true);
  });

  test('no value has what would end it in one of the files made of the table', () => {
    const values = HEADER_RULES.flatMap(({ headers }) => headers.map(([, value]) => value));
    expect(values.filter((value) => /["`$\\\n{}#]/.test(value))).toEqual([]);
    // The longest line that Cloudflare reads.
    expect(Math.max(...values.map((value) => value.length))).toBeLessThan(1_900);
  });
});

describe('what browsers are forbidden', () => {
  interface Support {
    readonly version_added: string | false;
    readonly version_removed?: string;
    readonly flags?: unknown;
  }
  interface Compat {
    readonly support: Readonly<Record<string, Support | readonly Support[]>>;
    readonly status: { readonly deprecated: boolean };
  }
  const { http } = JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8')) as {
    http: { headers: { 'Permissions-Policy': Readonly<Record<string, { __compat: Compat }>> } };
  };

  /** Known to some browser as it is sold today, and not about to be given up. */
  const isKnown = ({ support, status }: Compat): boolean =>
    !status.deprecated &&
    Object.values(support)
      .flat()
      .some((each) => each.version_added && !each.version_removed && !each.flags);

  test('is all that MDN knows of and the site does not use', () => {
    // Not a feature: a way of writing origins.
    const { __compat, wildcards, ...features } = http.headers['Permissions-Policy'];
    expect(__compat).toBeDefined();
    expect(wildcards).toBeDefined();
    const known = Object.keys(features).filter((name) => {
      const feature = features[name];
      return feature !== undefined && isKnown(feature.__compat);
    });
    const named = [...USED_FEATURES, ...UNUSED_FEATURES, ...ON_SOME_SYSTEMS];
    expect(named.toSorted()).toEqual(known.toSorted());
  });
});
