import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { staleBuild, staleness } from '../../../scripts/built-of.ts';

const ID = 'a'.repeat(40);

describe('a built site', () => {
  test('of the same commit is as good as new', () => {
    expect(staleness({ commit: ID, changed: false }, { id: ID, changed: false })).toBeUndefined();
  });

  test('is taken while somebody works, from changed files or from before the change', () => {
    expect(staleness({ commit: ID, changed: true }, { id: ID, changed: true })).toBeUndefined();
    expect(staleness({ commit: ID, changed: false }, { id: ID, changed: true })).toBeUndefined();
  });

  test('of another commit is not, and both are named', () => {
    const why = staleness({ commit: 'b'.repeat(40), changed: false }, { id: ID, changed: true });
    expect(why).toContain('b'.repeat(10));
    expect(why).toContain('a'.repeat(10));
  });

  test('of changes that have been taken back is not', () => {
    expect(staleness({ commit: ID, changed: true }, { id: ID, changed: false })).toMatch(/changed files/);
  });

  test('that says nothing of itself is not', () => {
    const empty = mkdtempSync(join(tmpdir(), 'built-of-'));
    expect(staleBuild(empty, '.')).toMatch(/does not say/);
    rmSync(empty, { recursive: true });
  });
});
