import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  complaints,
  durations,
  stepTable,
  totalOf,
  writeDurations,
  type Step,
} from '../../../scripts/test-report.ts';

const STEPS: readonly Step[] = [
  { name: 'unit tests', seconds: 61.26, passed: 3000, failed: 0 },
  { name: 'browsers', seconds: 402, passed: 1000, failed: 2 },
];

test('each step has a line, with its time and its counts under one another', () => {
  expect(stepTable(STEPS)).toBe(
    ['unit tests   61.3 s   3000 passed    0 failed', 'browsers    402.0 s   1000 passed    2 failed'].join(
      '\n',
    ),
  );
});

test('the total is of all steps', () => {
  expect(totalOf(STEPS)).toEqual({ passed: 4000, failed: 2 });
});

const RAN = { day: '2026-11-30', commit: { id: 'c0ffee', changed: true } };

test('the time of all is its own figure, for steps run side by side, and says of what it is', () => {
  expect(durations(RAN, 410.04, STEPS)).toEqual({
    day: '2026-11-30',
    commit: 'c0ffee',
    changed: true,
    seconds: 410,
    steps: { 'unit tests': 61.3, browsers: 402 },
  });
});

test('it is written into a folder that need not be there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = join(folder, 'test-results', 'duration.json');
  const told = durations(RAN, 410, STEPS);
  writeDurations(file, told);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(told);
  rmSync(folder, { recursive: true });
});

test('a browser test that was not content says what it said, each time it was asked, with where it stands', () => {
  const red = '\u001b[31mRed\u001b[39m';
  const result = (...messages: string[]) => ({ errors: messages.map((message) => ({ message })) });
  const suite = {
    title: 'keys.test.ts',
    specs: [],
    suites: [
      {
        title: 'the map',
        specs: [
          {
            title: 'has keys',
            tests: [
              { projectName: 'chromium', results: [result(`${red}\nExpected: 1`), result('late')] },
              { projectName: 'firefox', results: [result()] },
            ],
          },
        ],
      },
    ],
  };
  expect(complaints(suite)).toEqual([
    '[chromium] keys.test.ts › the map › has keys\n    Red\n    Expected: 1',
    '[chromium] keys.test.ts › the map › has keys\n    late',
  ]);
  const long = Array.from({ length: 90 }, (_, line) => `line ${String(line)}`).join('\n');
  const [cut = ''] = complaints({
    title: 'a',
    specs: [{ title: 'b', tests: [{ projectName: 'c', results: [result(long)] }] }],
  });
  expect(cut.split('\n')).toHaveLength(16);
});
