import { expect, test } from 'vitest';
import { read } from '../fixtures/files.ts';
import { readmeSteps } from '../newcomer/readme-steps.ts';

test('the docs show what to type for an event, a term and a chart', () => {
  const { event, term, chart } = readmeSteps(read('README.md'), read('docs/writing.md'));
  expect(event.split('\n')).toHaveLength(1);
  expect(term).toMatch(/^---\nterm: .*\nshort: /);
  expect(chart.length).toBeGreaterThan(1);
  expect(chart.join()).not.toContain('npm');
});

test('a heading that is gone, or shows nothing to type, is told', () => {
  expect(() => readmeSteps('', '')).toThrow('Add a chart');
  expect(() => readmeSteps('## Add a chart\n\n## Add an event\n', '')).toThrow('shows no sh');
});
