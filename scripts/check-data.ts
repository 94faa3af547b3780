/** Read every table of content/data, and look whether every frozen copy is as it was; say what is wrong, or how much there is. */
import { ContentError } from '../src/data/content-error.ts';
import { loadDataset } from '../src/data/load.ts';
import { TABLE_NAMES } from '../src/data/tables.ts';
import { ledgerProblems, readLedger } from '../src/surfaces/pinned/ledger.ts';

try {
  const dataset = loadDataset();
  for (const name of TABLE_NAMES)
    console.log(`${name.padEnd(14)} ${String(dataset[name].length).padStart(5)} rows`);
  console.log(`${'pinned'.padEnd(14)} ${String(Object.keys(readLedger()).length).padStart(5)} copies`);
  const problems = ledgerProblems();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
