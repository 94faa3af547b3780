import { getPrograms, type Program } from '../../scripts/programs.ts';

const NGINX: Program = {
  title: 'nginx',
  names: ['nginx'],
  variable: 'NGINX',
  packages: ['nginx-light'],
  elsewhere: { Fedora: ['sudo dnf install', 'nginx'] },
};
const BROTLI_FILE = 'ngx_http_brotli_static_module.so';

const SERVERS = {
  nginx: NGINX,
  brotli: {
    title: 'nginx’s module for brotli',
    names: [],
    paths: ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules'].map((folder) => `${folder}/${BROTLI_FILE}`),
    variable: 'NGINX_BROTLI_STATIC',
    packages: ['libnginx-mod-http-brotli-static'],
    elsewhere: { Fedora: ['sudo dnf install', 'nginx-mod-brotli'] },
  },
  caddy: {
    title: 'Caddy',
    names: ['caddy'],
    variable: 'CADDY',
    packages: ['caddy'],
    elsewhere: { Fedora: ['sudo dnf install', 'caddy'], macOS: ['brew install', 'caddy'] },
  },
} satisfies Record<string, Program>;

/**
 * The servers that tests ask, had as browsers are.
 * @throws ProgramError saying what to do when one cannot be had
 */
export const getServers = (): Readonly<Record<keyof typeof SERVERS, string>> => getPrograms(SERVERS);

const { nginx, brotli } = SERVERS;
/** What the load is measured with, and on. */
export const getLoadPrograms = (): Readonly<Record<'nginx' | 'brotli' | 'wrk', string>> =>
  getPrograms({ nginx, brotli, wrk: { title: 'wrk', names: ['wrk'], variable: 'WRK', packages: ['wrk'] } });
