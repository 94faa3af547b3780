/** What `npm test` says at its end, and writes for `npm run bench`: what each step found and how long it took. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Commit } from '../src/site/made-of/commit.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export interface Step extends Counts {
  readonly name: string;
  /** From its beginning to its end; steps may run side by side, so that together they took less. */
  readonly seconds: number;
}

const rounded = (seconds: number): number => Math.round(seconds * 10) / 10;

/** The steps as a table of plain text, a line for each. Pure. */
export function stepTable(steps: readonly Step[]): string {
  const wide = Math.max(...steps.map(({ name }) => name.length));
  return steps
    .map(({ name, seconds, passed, failed }) =>
      [
        name.padEnd(wide),
        `${rounded(seconds).toFixed(1)} s`.padStart(9),
        `${String(passed)} passed`.padStart(14),
        `${String(failed)} failed`.padStart(12),
      ].join(''),
    )
    .join('\n');
}

/** The counts of all steps. Pure. */
export const totalOf = (steps: readonly Step[]): Counts => ({
  passed: steps.reduce((sum, { passed }) => sum + passed, 0),
  failed: steps.reduce((sum, { failed }) => sum + failed, 0),
});

/** As much of Playwright’s JSON report as is read here: tests in files, in groups, in groups. */
export interface BrowserSuite {
  readonly title: string;
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
  readonly suites?: readonly BrowserSuite[];
}

/** Enough of a message to know what was expected and what came, and not a page of markup. */
const LINES_SHOWN = 15;

/**
 * What each test that was not content at once said, each time it was asked, also where it was content in the end: the runner tells it in
 * the middle of a long output, of which often only the end is kept. Pure.
 */
export const complaints = ({ title, specs, suites = [] }: BrowserSuite): string[] => [
  ...specs.flatMap((spec) =>
    spec.tests.flatMap(({ projectName, results }) =>
      results.flatMap(({ errors }) =>
        errors.map(({ message = 'It does not say why.' }) => {
          const said = stripVTControlCharacters(message).split('\n').slice(0, LINES_SHOWN);
          return [`[${projectName}] ${title} › ${spec.title}`, ...said.map((line) => `    ${line}`)].join(
            '\n',
          );
        }),
      ),
    ),
  ),
  ...suites.flatMap((suite) => complaints({ ...suite, title: `${title} › ${suite.title}` })),
];

/** When and of what tests were run: a time is of that state of the project and of no other. */
export interface Ran {
  /** Year, month and day in UTC. */
  readonly day: string;
  /** As the tests began. */
  readonly commit: Pick<Commit, 'id' | 'changed'>;
}

/** What is written down of a run. */
export interface Durations {
  readonly day: string;
  readonly commit: string;
  /** Whether files differed from that commit. */
  readonly changed: boolean;
  readonly seconds: number;
  readonly steps: Readonly<Record<string, number>>;
}

/** How long all of it took, and each step by its name, in seconds. Pure. */
export const durations = ({ day, commit }: Ran, seconds: number, steps: readonly Step[]): Durations => ({
  day,
  commit: commit.id,
  changed: commit.changed,
  seconds: rounded(seconds),
  steps: Object.fromEntries(steps.map((step) => [step.name, rounded(step.seconds)])),
});

/** Written where `npm run bench` looks for it. */
export function writeDurations(file: string, told: Durations): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(told, null, 2)}\n`);
}
