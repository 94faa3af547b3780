/**
 * `npm run data:release`: make a version of the data. It compares content/data with the ledger of all ids that were ever published, says what
 * changed, asks for the entry of the changelog where there is none, and writes the ledger. It ends with 0 when the data is a version, with 1
 * when that entry is not there yet, and with 2 when something that is there must be mended.
 */
import { writeFileSync } from 'node:fs';
import { ContentError } from '../src/data/content-error.ts';
import { loadDataset } from '../src/data/load.ts';
import { changeWords } from '../src/data/package/change-words.ts';
import { CHANGELOG } from '../src/data/package/changelog.ts';
import { draftEntry } from '../src/data/package/draft-entry.ts';
import { nextLedger } from '../src/data/package/ledger.ts';
import { changesNow, releaseProblems } from '../src/data/package/ledger-problems.ts';
import { LEDGER, ledgerNow } from '../src/data/package/read-ledger.ts';
import { changelogNow, dataNow } from '../src/data/package/release.ts';
import { changedRows } from './released-rows.ts';

function release(): void {
  loadDataset();
  const [changelog, before, now] = [changelogNow(), ledgerNow(), dataNow()];
  const { version } = changelog[0];
  if (before) {
    const changes = changesNow(before, now, changelog);
    if (!changes.level) {
      console.log(`Nothing to release: content/data is version ${before.version}.`);
      return;
    }
    console.log(
      `Since ${before.version}:\n${changeWords(changes)
        .map((each) => `  • ${each}`)
        .join('\n')}`,
    );
    const problems = releaseProblems(before, now, changelog);
    if (problems.length > 0) {
      console.error(new ContentError(problems).message);
      const isEntryMissing = version === before.version;
      if (isEntryMissing) {
        const today = new Date().toISOString().slice(0, 10);
        const rows = changedRows(
          before,
          changes.tables.map(({ table }) => table),
        );
        console.error(
          `\nThe entry to put on top of ${CHANGELOG}, with words for what is in brackets:\n\n${draftEntry(before.version, changes, today, rows)}`,
        );
      }
      process.exitCode = isEntryMissing ? 1 : 2;
      return;
    }
  }
  writeFileSync(LEDGER, `${JSON.stringify(nextLedger(before, now, version), null, 1)}\n`);
  console.log(`Released ${version}: ${LEDGER} is written. Commit it with the changelog.`);
}

try {
  release();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
