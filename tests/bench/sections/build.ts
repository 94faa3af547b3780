import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySite } from '../../fixtures/site-copy.ts';
import { LIMITS } from '../budgets.ts';
import { rounded, type Figure } from '../figure.ts';
import { progress } from '../progress.ts';

const GIVEN = 'tests/fixtures/eleventh-chart';
const ID = 'made-up-waits';
const EXTRA = 200;

/** Put one more chart into a copy of the project, under a name of its own. */
function addChart(folder: string, id: string): void {
  const chart = join(folder, 'src/charts', id);
  cpSync(join(GIVEN, ID), chart, { recursive: true });
  for (const name of readdirSync(chart)) {
    const file = join(chart, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(ID, id));
  }
  cpSync(join(GIVEN, `${ID}.yaml`), join(folder, 'content/charts', `${id}.yaml`));
}

/** Seconds that some work takes. */
function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** Seconds to build a copy of the project with some more charts. */
function buildTime(extra: number): number {
  const copy = copySite('bench-build');
  try {
    for (let index = 0; index < extra; index += 1) addChart(copy.folder, `${ID}-${String(index)}`);
    return seconds(() => {
      copy.build();
    });
  } finally {
    copy.remove();
  }
}

/** Time of a whole build, as `npm run build` does it, and how it grows with two hundred more charts. */
export function run(): Figure[] {
  const check = seconds(() => {
    const { status } = spawnSync(process.execPath, ['scripts/check-data.ts'], { stdio: 'ignore' });
    if (status !== 0) throw new Error('The data has mistakes: run `npm run build`');
  });
  progress('build, as it is');
  const plain = buildTime(0);
  progress(`build, with ${String(EXTRA)} more charts`);
  const more = buildTime(EXTRA);
  return [
    {
      what: 'whole build, data checked first',
      value: rounded(check + plain),
      unit: 's',
      limit: LIMITS.build,
    },
    { what: `whole build with ${String(EXTRA)} more charts`, value: rounded(check + more), unit: 's' },
    {
      what: 'build: each further chart',
      value: rounded((more - plain) / EXTRA, 3),
      ...{ unit: 's', limit: LIMITS.buildOfChart },
    },
  ];
}
