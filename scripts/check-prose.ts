/**
 * `npm run prose`: hold every text of the site against the editorial rules (docs/writing.md), and say where it breaks one and how to mend
 * it. Names of files look at those only: `npm run prose -- content/story`.
 */
import { reporter } from 'vfile-reporter';
import { ContentError, suggest } from '../src/data/content-error.ts';
import { loadDataset } from '../src/data/load.ts';
import { knownFrom } from './prose/known.ts';
import { lint } from './prose/lint.ts';
import { readContent } from './prose/read/content.ts';
import { RULES } from './prose/rules.ts';

const words = process.argv.slice(2);
const only = words.includes('--all') ? [] : words.map((each) => each.replace(/^\.\//, ''));

const USAGE = `npm run prose                       every text
npm run prose -- content/story     the files whose names begin so
npm run prose -- --all <files>     every text, whatever is named: for the hook, which names what is staged

Rules: ${RULES.map(({ name }) => name).join(', ')}. See docs/writing.md.`;

if (words.includes('--help') || words.includes('-h')) {
  console.log(USAGE);
  process.exit();
}

try {
  const dataset = loadDataset();
  const known = knownFrom(dataset);
  const all = await readContent(dataset);
  const unknown = only.filter((each) => !all.some(({ file }) => file.startsWith(each)));
  if (unknown.length > 0) {
    const folders = [...new Set(all.map(({ file }) => file.slice(0, file.lastIndexOf('/'))))];
    throw new ContentError(
      unknown.map((found) => ({
        file: 'npm run prose',
        row: null,
        field: null,
        found,
        allowed: `a file that is read, or the beginning of its name: ${folders.join(', ')}`,
        mend: suggest(found, [...folders, ...all.map(({ file }) => file)]),
      })),
    );
  }
  const files = all.filter(({ file }) => only.length === 0 || only.some((each) => file.startsWith(each)));
  const told = files.map((file) => lint(file, RULES, known)).filter(({ messages }) => messages.length > 0);
  if (told.length > 0) {
    console.error(reporter(told));
    process.exitCode = 1;
  } else
    console.log(
      `prose          ${String(files.length).padStart(5)} files, ${String(RULES.length)} rules, nothing to mend`,
    );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
