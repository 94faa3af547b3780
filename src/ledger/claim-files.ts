import { loadDataset } from '../data/load.ts';
import { path } from '../site/paths.ts';
import { edition } from '../surfaces/cite/edition.ts';
import { csvOf } from '../surfaces/files/csv.ts';
import { LICENCE } from '../surfaces/licence.ts';
import { COLUMNS } from './columns.ts';
import { flatRecords } from './flat-record.ts';
import { ledger, type Entry } from './ledger.ts';
import { recordOf, type ClaimRecord } from './record.ts';

/** Every claim in the order of the ledger. */
export const everyEntry = async (): Promise<readonly Entry[]> =>
  (await ledger()).flatMap(({ entries }) => entries);

const record = (entry: Entry, site: URL | undefined): ClaimRecord =>
  recordOf(entry, loadDataset(), (address) => new URL(path(address), site).href);

const terms = (): object => ({ license: LICENCE.url, version: edition().version });

const json = (value: object): Response =>
  new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });

/** @param site where the site is built for */
export const claimFile = (entry: Entry, site: URL | undefined): Response =>
  json({ ...record(entry, site), ...terms() });

/** The whole ledger as JSON: a list of the same records. */
export const ledgerJson = async (site: URL | undefined): Promise<Response> =>
  json({ ...terms(), fields: COLUMNS, claims: (await everyEntry()).map((entry) => record(entry, site)) });

/** The whole ledger as a table. */
export async function ledgerCsv(site: URL | undefined): Promise<Response> {
  const records = flatRecords((await everyEntry()).map((entry) => record(entry, site)));
  return new Response(csvOf(records), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
