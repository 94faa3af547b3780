/** `npm run stale`: what was last verified longer ago than a number of months, with who uses it and where to look; and whether security.txt expires. A report: it changes nothing. */
import { ContentError } from '../src/data/content-error.ts';
import { datedRows } from '../src/data/dated-rows.ts';
import { loadDataset } from '../src/data/load.ts';
import { expiryProblem, loadSecurityContact } from '../src/data/security-contact.ts';
import { staleRows } from '../src/data/stale.ts';
import { loadLessons } from '../src/teach/lessons.ts';
import { everyPlace, usesOf } from './row-uses.ts';
import { ArgumentError, readStaleArguments, USAGE, type StaleArguments } from './stale-arguments.ts';
import { staleCsv, staleJson, staleText } from './stale-report.ts';

// Whoever reads only the first lines (`| head`) has had enough: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

async function report({ months, on, form, fail }: StaleArguments): Promise<void> {
  const dataset = loadDataset();
  const all = datedRows(dataset);
  const places = await everyPlace(dataset, loadLessons());
  const rows = staleRows(all, on, months).map((row) => ({ ...row, uses: usesOf(row.table, row.id, places) }));
  const security = expiryProblem(loadSecurityContact(), on) ?? null;
  const head = { months, on, of: all.length, security };
  process.stdout.write(
    form === 'json' ? staleJson(rows, head) : form === 'csv' ? staleCsv(rows) : staleText(rows, head),
  );
  if (fail && (rows.length > 0 || security !== null)) process.exitCode = 1;
}

try {
  const asked = readStaleArguments(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  if (asked) await report(asked);
  else console.log(USAGE);
} catch (error) {
  if (!(error instanceof ArgumentError || error instanceof ContentError)) throw error;
  console.error(error.message);
  if (error instanceof ArgumentError) console.error(`\n${USAGE}`);
  process.exitCode = 2;
}
