/** Read every table of content/data, every correction and every lesson with its quiz, and look whether every frozen copy is as it was; say what is wrong, or how much there is. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkDays } from '../src/data/check-cells.ts';
import { checkChapters, marksIn } from '../src/data/check-chapters.ts';
import { ContentError } from '../src/data/content-error.ts';
import { loadDataset, rawTables } from '../src/data/load.ts';
import { changeWords } from '../src/data/package/change-words.ts';
import { readDescriptor } from '../src/data/package/descriptor.ts';
import { descriptorProblems } from '../src/data/package/descriptor-problems.ts';
import { brokenPromises } from '../src/data/package/ledger-problems.ts';
import { ledgerNow } from '../src/data/package/read-ledger.ts';
import { changelogNow, dataNow, releaseNow } from '../src/data/package/release.ts';
import { loadSecurityContact } from '../src/data/security-contact.ts';
import { TABLE_NAMES } from '../src/data/tables.ts';
import { ledgerProblems, readLedger } from '../src/surfaces/pinned/ledger.ts';
import { loadLessons } from '../src/teach/lessons.ts';
import { frontMatter, knownPages } from '../src/surfaces/known-pages.ts';
import { readCorrections } from '../src/surfaces/read-corrections.ts';

const STORY = 'content/story';

/** The tables held against the story, the days that the site knows, and their own description. */
function surroundings(): void {
  const tables = rawTables();
  const chapters = readdirSync(STORY)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const file = `${STORY}/${name}`;
      return [
        name.replace(/^\d+-|\.mdx$/g, ''),
        { file, marks: marksIn(readFileSync(file, 'utf8')) },
      ] as const;
    });
  const [{ date }] = changelogNow();
  const { updated } = knownPages();
  const problems = [
    ...checkChapters(tables.differences, new Map(chapters)),
    ...checkDays(tables, date > updated ? date : updated),
    ...descriptorProblems(readDescriptor()),
  ];
  if (problems.length > 0) throw new ContentError(problems);
}

const CORRECTIONS = 'content/corrections';

function corrections(): number {
  const files = readdirSync(CORRECTIONS).filter((name) => name.endsWith('.md'));
  const said = files.map(
    (name) => [name.replace(/\.md$/, ''), frontMatter(join(CORRECTIONS, name))] as const,
  );
  return readCorrections(new Map(said), knownPages()).length;
}

/** Which version the data is. A change that is not released yet is told, and stops nobody. */
function version(): void {
  const { entry, changes } = releaseNow();
  console.log(`${'data'.padEnd(14)} version ${entry.version}`);
  if (!changes.level) return;
  console.warn(`Unreleased changes (npm run data:release): ${changeWords(changes).join('; ')}`);
  const ledger = ledgerNow();
  const broken = ledger ? brokenPromises(ledger, dataNow(), changelogNow()) : [];
  if (broken.length > 0) console.warn(`Before a release: ${new ContentError(broken).message}`);
}

try {
  const dataset = loadDataset();
  surroundings();
  for (const name of TABLE_NAMES)
    console.log(`${name.padEnd(14)} ${String(dataset[name].length).padStart(5)} rows`);
  console.log(`${'corrections'.padEnd(14)} ${String(corrections()).padStart(5)} files`);
  console.log(
    `${'lessons'.padEnd(14)} ${String(loadLessons().length).padStart(5)} files, each with its quiz`,
  );
  console.log(`${'security'.padEnd(14)} until ${loadSecurityContact().expires}`);
  console.log(`${'pinned'.padEnd(14)} ${String(Object.keys(readLedger()).length).padStart(5)} copies`);
  version();
  const problems = ledgerProblems();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
