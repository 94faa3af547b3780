import type { APIRoute } from 'astro';
import { ledgerCsv } from '../../ledger/claim-files.ts';

export const GET: APIRoute = ({ site }) => ledgerCsv(site);
