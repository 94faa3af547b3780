import type { APIRoute, GetStaticPaths } from 'astro';
import { claimFile, everyEntry } from '../../ledger/claim-files.ts';

export const getStaticPaths = (async () =>
  (await everyEntry()).map((entry) => ({
    params: { id: entry.claim.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** A claim's record for a program. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props, site }) =>
  claimFile(props.entry, site);
