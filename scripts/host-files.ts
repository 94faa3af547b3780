import { cleanBase } from '../src/site/base-path.ts';
import { caddyFile } from '../src/site/caddy-file.ts';
import { nginxFile } from '../src/site/nginx-file.ts';

/** What was asked for when the files are made: variables of the build, which the built site must agree with, and the folder on the server. */
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

/** The site was built for another address; the message says which and what to do. */
export class HostError extends Error {}

/**
 * The files for a server that the public asks, by every address it may have: nginx takes IPv4 and IPv6 for two, Caddy for one. Pure.
 * @param home whole address of the built site's first page, as its version.json says
 * @throws HostError where SITE_URL or BASE_PATH is asked for and is another
 */
export function hostFiles(home: string, { SITE_URL, BASE_PATH, SITE_ROOT }: Asked = {}): HostFiles {
  const { origin, host: name, pathname: base } = new URL(home);
  const asked = new URL(BASE_PATH === undefined ? base : cleanBase(BASE_PATH), SITE_URL ?? origin).href;
  if (asked !== home)
    throw new HostError(
      `The site in dist/ was built for ${home}, and SITE_URL and BASE_PATH ask for ${asked}. Build it with them first, or leave them out.`,
    );
  const root = SITE_ROOT ?? '/srv/www';
  return {
    place: root + base,
    nginx: nginxFile({ addresses: ['80', '[::]:80'], name, root, base }),
    caddy: caddyFile({ addresses: [name], name, root, base }),
  };
}
