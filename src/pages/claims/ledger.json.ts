import type { APIRoute } from 'astro';
import { ledgerJson } from '../../ledger/claim-files.ts';

export const GET: APIRoute = ({ site }) => ledgerJson(site);
