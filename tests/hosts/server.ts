import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { HOSTS, indexPage } from './gallery.ts';
import { chartsOf, offerOf } from './site.ts';

const here = (name: string): string => new URL(name, import.meta.url).pathname;

/** Scripts of the hosts' own. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/parents/wordpress.js': here('parents/wordpress.js'),
  '/parents/amp.js': here('parents/amp.js'),
  '/parents/pym.v1.js': here('../../node_modules/pym.js/dist/pym.v1.js'),
};

/** The page at an address of the gallery; undefined where there is none. */
function pageAt(
  dist: string,
  site: string,
  { pathname, search }: URL,
): { html: string; csp?: string } | undefined {
  const charts = chartsOf(dist);
  if (pathname === '/') return { html: indexPage(charts) };
  const [, name, id = ''] = /^\/([\w-]+)\/([\w-]+)\/$/.exec(pathname) ?? [];
  const host = HOSTS.find((each) => each.name === name);
  if (!host || !charts.includes(id)) return undefined;
  const offer = (chart: string): ReturnType<typeof offerOf> => offerOf(dist, site, chart, search.slice(1));
  const others = host.many ? charts.filter((each) => each !== id) : [];
  return host.page([offer(id), ...others.map(offer)], site);
}

/**
 * Other people's pages, on an origin of their own.
 * @param dist folder of the built site
 * @param site origin at which that site is served
 */
export function createHostServer(dist: string, site: string): Server {
  const answer = (
    response: ServerResponse,
    status: number,
    headers: Record<string, string>,
    body: string,
  ): void => {
    response.writeHead(status, { 'Cache-Control': 'no-store', ...headers });
    response.end(body);
  };
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host');
    const script = SCRIPTS[url.pathname];
    if (script) {
      answer(
        response,
        200,
        { 'Content-Type': 'text/javascript; charset=utf-8' },
        readFileSync(script, 'utf8'),
      );
      return;
    }
    if (url.pathname === '/favicon.ico') {
      answer(response, 204, {}, '');
      return;
    }
    const type = { 'Content-Type': 'text/html; charset=utf-8' };
    let page: ReturnType<typeof pageAt>;
    try {
      page = pageAt(dist, site, url);
    } catch (error) {
      // While the site is built anew its files are not there.
      answer(response, 500, type, String(error));
      return;
    }
    const policy = page?.csp === undefined ? {} : { 'Content-Security-Policy': page.csp };
    if (page) answer(response, 200, { ...type, ...policy }, page.html);
    else answer(response, 404, type, 'There is no such host page.');
  });
}
