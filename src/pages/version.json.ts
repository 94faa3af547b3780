import type { APIRoute } from 'astro';
import { homeAddress } from '../site/base-path.ts';
import { versionNow } from '../site/made-of/version.ts';
import { edition } from '../surfaces/cite/edition.ts';

/** Which code and data this site was built from, for programs. */
export const GET: APIRoute = ({ site }) => {
  const { version, commit, data } = versionNow();
  const { id, committed = null, changed } = commit;
  const home = homeAddress({ base: import.meta.env.BASE_URL, site: site?.href });
  const file = { site: home, version, commit: id, committed, changed, data, edition: edition().day };
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
