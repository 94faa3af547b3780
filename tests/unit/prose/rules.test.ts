import { describe, expect, test } from 'vitest';
import { knownFrom } from '../../../scripts/prose/known.ts';
import { lint } from '../../../scripts/prose/lint.ts';
import type { Example } from '../../../scripts/prose/rule.ts';
import { RULES } from '../../../scripts/prose/rules.ts';
import { readExample } from '../../fixtures/prose-example.ts';
import { loadDataset } from '../../../src/data/load.ts';

const known = knownFrom(loadDataset());
/** No example is held against every rule: those that look for a claim would find one missing everywhere. */
const told = (example: Example, name: string): string[] =>
  lint(readExample(example), RULES, known)
    .messages.filter(({ ruleId }) => ruleId === name)
    .map(({ reason }) => reason);

describe.each(RULES)('$name', ({ name, passes, fails }) => {
  test('shows at least four texts that pass and four that fail', () => {
    expect(Math.min(passes.length, fails.length)).toBeGreaterThanOrEqual(4);
  });

  test.each(passes)('lets pass: $text', (example) => {
    expect(told(example, name)).toEqual([]);
  });

  test.each(fails)('finds, and says how to mend: $text', (example) => {
    const reasons = told(example, name);
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/^found “.+”\. To mend: .{20,}/);
  });
});
