/** Read every table of content/data, every correction and every lesson with its quiz, and look whether every frozen copy is as it was; say what is wrong, or how much there is. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ContentError } from '../src/data/content-error.ts';
import { loadDataset } from '../src/data/load.ts';
import { TABLE_NAMES } from '../src/data/tables.ts';
import { ledgerProblems, readLedger } from '../src/surfaces/pinned/ledger.ts';
import { loadLessons } from '../src/teach/lessons.ts';
import { readCorrections } from '../src/surfaces/read-corrections.ts';

const CORRECTIONS = 'content/corrections';
const CHARTS = 'src/charts';

/** What stands between the dashes, read as the site reads it: there, a date without quotes is no text. */
const frontMatter = (file: string): unknown =>
  parse(/^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '', { version: '1.1' });

function corrections(): number {
  const files = readdirSync(CORRECTIONS).filter((name) => name.endsWith('.md'));
  const said = files.map(
    (name) => [name.replace(/\.md$/, ''), frontMatter(join(CORRECTIONS, name))] as const,
  );
  const charts = readdirSync(CHARTS).filter((name) => existsSync(join(CHARTS, name, 'chart.ts')));
  return readCorrections(new Map(said), charts).length;
}

try {
  const dataset = loadDataset();
  for (const name of TABLE_NAMES)
    console.log(`${name.padEnd(14)} ${String(dataset[name].length).padStart(5)} rows`);
  console.log(`${'corrections'.padEnd(14)} ${String(corrections()).padStart(5)} files`);
  console.log(
    `${'lessons'.padEnd(14)} ${String(loadLessons().length).padStart(5)} files, each with its quiz`,
  );
  console.log(`${'pinned'.padEnd(14)} ${String(Object.keys(readLedger()).length).padStart(5)} copies`);
  const problems = ledgerProblems();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
