import { describe, expect, test } from 'vitest';
import { caddyFile } from '../../../src/site/caddy-file.ts';
import { HEADER_RULES } from '../../../src/site/headers.ts';
import { isHidden } from '../../../src/site/host.ts';
import { nginxFile } from '../../../src/site/nginx-file.ts';

const HOST = { addresses: ['8080'], name: 'news.example', root: '/srv/www', base: '/any/base/' };
const nginx = nginxFile(HOST);
const caddy = caddyFile({ ...HOST, addresses: ['news.example'] });
const VALUES = HEADER_RULES.flatMap(({ headers }) => headers.map(([, value]) => value));

/** What a block holds, from its first line to the line that closes it. */
const block = (text: string, start: string): string =>
  text.slice(text.indexOf(start), text.indexOf('\n}', text.indexOf(start)));

describe('nginxFile', () => {
  test('adds each header once, for all of the server: a place that adds one of its own loses the others', () => {
    const added = [...nginx.matchAll(/^( *)add_header (\S+)/gm)];
    expect(added.length).toBeGreaterThan(8);
    expect(added.filter(([, indent]) => indent?.length !== 4)).toEqual([]);
    const names = added.map(([, , name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(nginx.match(/add_header .*;/g)?.filter((line) => !line.endsWith(' always;'))).toEqual([]);
  });

  test('has every value of the table', () => {
    expect(VALUES.filter((value) => !nginx.includes(`"${value}"`))).toEqual([]);
  });

  test('lets the last rule of the table win, where nginx takes the first that fits', () => {
    const map = block(nginx, 'map $fmn_asked $fmn_cross_origin_resource_policy');
    expect(map.indexOf('^/any/base/embed/v1/')).toBeLessThan(map.indexOf('^/any/base/embed/"'));
  });

  test('knows the site’s folder, its own name and where to listen', () => {
    expect(nginx).toContain('listen 8080;');
    expect(nginx).toContain('server_name news.example;');
    expect(nginx).toContain('error_page 403 404 =404 /any/base/404.html;');
  });
});

describe('caddyFile', () => {
  test('has every value of the table, in its order', () => {
    const places = HEADER_RULES.flatMap(({ path, headers }, rule) =>
      headers.map(([name, value]) => {
        const by = rule === 0 ? '' : `header @rule${String(rule - 1)} `;
        return [path, caddy.indexOf(`${by}${name} \`${value}\``)] as const;
      }),
    );
    expect(places.filter(([, at]) => at < 0)).toEqual([]);
    expect(places.map(([, at]) => at)).toEqual(places.map(([, at]) => at).toSorted((a, b) => a - b));
  });

  test('knows the site’s folder and its own name', () => {
    expect(caddy).toMatch(/^news\.example \{$/m);
    expect(caddy).toContain('@rule0 path /any/base/embed/*');
    expect(caddy).toContain('rewrite * /any/base/404.html');
  });
});

describe('isHidden', () => {
  test.each(['/.git/config', '/a/.secret', '/.well-known/.x', '/_headers', '/index.html.br', '/404.html'])(
    '%s',
    (address) => {
      expect(isHidden(address)).toBe(true);
    },
  );
  test.each(['/', '/.well-known/security.txt', '/a.b/c.html', '/data/x-1.0.zip', '/about/404.html'])(
    'not %s',
    (address) => {
      expect(isHidden(address)).toBe(false);
    },
  );
});
