/**
 * `npm run newcomer`: does in a copy of the project what the README tells a newcomer to do – adds an event, a glossary term and a chart – and says
 * how many seconds the machine took until it was checked and stood in the built site. Fails when something does not appear, never for its time.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { mirrorProject } from '../same-build/mirror.ts';
import { readmeSteps } from './readme-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'newcomer-'));
const inCopy = (file: string): string => join(folder, file);
const built = (file: string): string => {
  const path = inCopy(`dist/${file}`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};
const run = (command: string): void => {
  execFileSync('sh', ['-c', command], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
};
/** Seconds that something takes. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

const steps = readmeSteps(readFileSync('README.md', 'utf8'), readFileSync('docs/writing.md', 'utf8'));
const [id = ''] = steps.event.split(',');

/** What is added, by the docs’ own words, and where it must then be. */
const PATHS = [
  {
    what: 'an event',
    edit: () => {
      appendFileSync(inCopy('content/data/events.csv'), `${steps.event}\n`);
    },
    isThere: () => built('charts/campaign-timeline/index.html').includes(`event-${id}`),
  },
  {
    what: 'a glossary term',
    edit: () => {
      writeFileSync(inCopy('content/glossary/your-term.md'), steps.term);
    },
    isThere: () => built('glossary/index.html').includes('id="your-term"'),
  },
  {
    what: 'a chart',
    edit: () => {
      for (const command of steps.chart) run(command);
    },
    isThere: () =>
      ['charts/your-chart/index.html', 'embed/your-chart/index.html', 'charts/your-chart.csv'].every(built),
  },
];

try {
  mirrorProject(process.cwd(), folder);
  const rows = PATHS.map(({ what, edit, isThere }) => {
    edit();
    const checked = timed(() => {
      run('node scripts/check-data.ts');
    });
    const standing = timed(() => {
      run('node_modules/.bin/astro build');
    });
    if (!isThere()) throw new Error(`The README’s steps add ${what}, and it is not in the built site.`);
    return `| ${what} | ${checked.toFixed(1)} s | ${standing.toFixed(0)} s |`;
  });
  console.log(`${new Date().toISOString().slice(0, 10)}, ${String(availableParallelism())} processors\n`);
  console.log(
    ['| to add | until it is checked | until it is in the built site |', '|---|---|---|', ...rows].join('\n'),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
