/** Read every table of content/data and say what is wrong, or how much there is. */
import { ContentError } from '../src/data/content-error.ts';
import { loadDataset } from '../src/data/load.ts';
import { TABLE_NAMES } from '../src/data/tables.ts';

try {
  const dataset = loadDataset();
  for (const name of TABLE_NAMES)
    console.log(`${name.padEnd(14)} ${String(dataset[name].length).padStart(5)} rows`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
