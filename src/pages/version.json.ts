import type { APIRoute } from 'astro';
import { versionNow } from '../site/made-of/version.ts';
import { edition } from '../surfaces/cite/edition.ts';

/** Which code and data this site was built from, for programs. */
export const GET: APIRoute = ({ site }) => {
  const { version, commit, data } = versionNow();
  const { id, committed = null, changed } = commit;
  const file = { site: site?.href, version, commit: id, committed, changed, data, edition: edition().day };
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
