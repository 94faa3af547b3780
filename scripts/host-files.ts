import { cleanBase } from '../src/site/base-path.ts';
import { caddyFile } from '../src/site/caddy-file.ts';
import { nginxFile } from '../src/site/nginx-file.ts';

/** What the files for servers of one's own follow from: the build's own variables, and the folder on the server. */
interface Asked {
  readonly SITE_URL?: string | undefined;
  readonly BASE_PATH?: string | undefined;
  readonly SITE_ROOT?: string | undefined;
}

interface HostFiles {
  /** Where the built site goes on the server. */
  readonly place: string;
  readonly nginx: string;
  readonly caddy: string;
}

/** The files for a server that the public asks, by every address it may have: nginx takes IPv4 and IPv6 for two, Caddy for one. Pure. */
export function hostFiles({ SITE_URL, BASE_PATH, SITE_ROOT }: Asked): HostFiles {
  const name = new URL(SITE_URL ?? 'https://fortymillion.example').host;
  const base = cleanBase(BASE_PATH);
  const root = SITE_ROOT ?? '/srv/www';
  return {
    place: root + base,
    nginx: nginxFile({ addresses: ['80', '[::]:80'], name, root, base }),
    caddy: caddyFile({ addresses: [name], name, root, base }),
  };
}
