/**
 * `npm run new:correction -- --kind correction --title "A month too many" --page /charts/breach-timeline/ [--page …]`: start a correction
 * in content/corrections, dated today in UTC. On a terminal it asks for what is left out. SITE_URL and BASE_PATH say where the site lives,
 * as for a build: a page may be given with that address before it.
 */
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { ContentError } from '../src/data/content-error.ts';
import { CORRECTION_KINDS } from '../src/data/schema/documents.ts';
import { homeAddress } from '../src/site/base-path.ts';
import { draftOf, faultsOf, nextSteps, onSite, type Wanted } from '../src/surfaces/draft-correction.ts';
import { knownPages } from '../src/surfaces/known-pages.ts';

const USAGE = `npm run new:correction -- [--kind <kind>] [--title <words>] [--page <address>]…
  --kind   ${CORRECTION_KINDS.join(', ')}
  --title  what was wrong, in a few words
  --page   a page it touches, such as /charts/breach-timeline/; once for each page
  --help   this`;

const { SITE_URL = 'https://fortymillion.example', BASE_PATH = '/' } = process.env;
const home = homeAddress({ base: BASE_PATH, site: SITE_URL });

/** What the command was asked for; undefined when for help. */
function asked(): Wanted | undefined {
  const { values } = parseArgs({
    options: {
      kind: { type: 'string', default: '' },
      title: { type: 'string', default: '' },
      page: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  return { kind: values.kind, title: values.title, pages: values.page };
}

/** What was left out, from whoever sits at the terminal. */
async function completed({ kind, title, pages }: Wanted): Promise<Wanted> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Lines that were pasted at once wait for their question here; `question` would lose them.
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    terminal.setPrompt(`${question}: `);
    terminal.prompt();
    const next = await lines.next();
    return next.done ? '' : next.value.trim();
  };
  try {
    return {
      kind: kind || (await ask(`Kind (${CORRECTION_KINDS.join(', ')})`)),
      title: title || (await ask('What was wrong, in a few words')),
      pages:
        pages.length > 0
          ? pages
          : (await ask('Pages it touches, with spaces between')).split(/\s+/).filter(Boolean),
    };
  } finally {
    terminal.close();
  }
}

/** Write a file that is not there yet. */
function create(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new ContentError([
      {
        file,
        row: null,
        field: null,
        found: 'a file of that name',
        allowed: 'one file for each correction',
        mend: 'go on writing that one, or choose another title',
      },
    ]);
  }
}

async function start(given: Wanted): Promise<void> {
  const told = process.stdin.isTTY ? await completed(given) : given;
  const wanted = { ...told, pages: told.pages.map((page) => onSite(page, home)) };
  const faults = faultsOf(wanted, knownPages().pages);
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exitCode = 1;
  } else {
    const day = new Date().toISOString().slice(0, 10);
    const draft = draftOf(wanted, day);
    create(draft.file, draft.text);
    console.log(`${draft.file} is there. What is left:`);
    for (const [index, step] of nextSteps(draft, wanted, day).entries())
      console.log(`${String(index + 1)}. ${step}`);
  }
}

try {
  const given = asked();
  if (given) await start(given);
  else console.log(USAGE);
} catch (error) {
  const isMisuse = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ?? false;
  if (!(error instanceof ContentError) && !isMisuse) throw error;
  console.error((error as Error).message);
  if (isMisuse) console.error(`\n${USAGE}`);
  process.exitCode = 1;
}
