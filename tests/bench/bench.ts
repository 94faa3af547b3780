/**
 * `npm run bench`: every limit of budgets.ts, measured in one run, with the limit beside the figure; also as JSON in bench-results/bench.json.
 * Byte limits are held by the tests (tests/built/weight.test.ts); times are for comparison in one run and never fail anything.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildSite } from '../../scripts/build-site.ts';
import { ArgumentError, readArguments } from './arguments.ts';
import { rowOf, tallyOf, type Figure, type Unmeasured } from './figure.ts';
import { describeMachine } from './machine.ts';
import { progress } from './progress.ts';
import { HOW_LONG, SECTIONS, type Section } from './sections.ts';

const FILE = 'bench-results/bench.json';
const HELP = `npm run bench                          measures everything; takes ${HOW_LONG}
npm run bench -- --built               measures the site as it lies in dist/, without building it
npm run bench -- --only bytes,scene    measures some sections:

${SECTIONS.map(({ name, about }) => `  ${name.padEnd(14)}${about}`).join('\n')}`;

interface Measured {
  readonly section: string;
  /** Seconds it took to measure. */
  readonly took: number;
  readonly figures: readonly Figure[];
  /** Why there is no figure: a section that cannot be measured says so, and the others still are. */
  readonly why?: string;
}

async function measure({ name, about, load }: Section): Promise<Measured> {
  progress(about);
  const start = performance.now();
  const took = (): number => Math.round((performance.now() - start) / 1000);
  try {
    const figures = await (await load()).run();
    if (figures.length === 0) throw new Error('it gave no figure');
    return { section: name, took: took(), figures };
  } catch (error) {
    return { section: name, took: took(), figures: [], why: (error as Error).message };
  }
}

const unmeasuredOf = (measured: readonly Measured[]): Unmeasured[] =>
  measured.flatMap(({ section, why }) => (why === undefined ? [] : [{ section, why }]));

function print({ about }: Section, { took, figures, why }: Measured): void {
  const rows = why === undefined ? figures.map(rowOf) : [`not measured: ${why}`];
  console.log(`\n${about} (${String(took)} s)\n\n${rows.join('\n')}`);
}

async function bench(sections: readonly Section[]): Promise<void> {
  const machine = describeMachine();
  const measured: Measured[] = [];
  for (const section of sections) {
    const result = await measure(section);
    measured.push(result);
    print(section, result);
  }
  const day = new Date().toISOString();
  mkdirSync('bench-results', { recursive: true });
  writeFileSync(FILE, `${JSON.stringify({ day, machine, measured }, null, 2)}\n`);
  const { processor, cores, load, node, chromium } = machine;
  console.log(
    `\n${processor}, ${String(cores)} cores, load before ${String(load)}; Node ${node}; ${chromium}`,
  );
  const isPart = sections.length < SECTIONS.length;
  const whole = tallyOf(
    measured.flatMap(({ figures }) => figures),
    unmeasuredOf(measured),
  );
  console.log(`${isPart ? `only ${sections.map(({ name }) => name).join(', ')}: ` : ''}${whole}\n${FILE}`);
}

try {
  const asked = readArguments(
    process.argv.slice(2),
    SECTIONS.map(({ name }) => name),
  );
  if (asked.help) console.log(HELP);
  else if (asked.built || (await buildSite()))
    await bench(SECTIONS.filter(({ name }) => asked.sections.includes(name)));
  else process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ArgumentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
