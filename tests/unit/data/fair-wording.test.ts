import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';

// What the cells say is the prose linter’s: tests/unit/prose.

const dataset = loadDataset();

test('people who were charged are known to the data', () => {
  expect(dataset.people.filter(({ kind }) => kind === 'charged').length).toBeGreaterThanOrEqual(7);
});

describe('the Electoral Commission breach is laid at no group’s door', () => {
  test('no claim about the breach or its data is filed under APT31', () => {
    const wrong = dataset.claims.filter(
      ({ topic, actors }) => ['breach', 'data'].includes(topic) && actors.includes('apt31'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('no event of the breach’s own story is drawn as APT31’s', () => {
    const wrong = dataset.events.filter(
      ({ threads, actor }) => threads.includes('breach') && actor === 'apt31',
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('neither the target nor the case of the Electoral Commission names a group', () => {
    const target = dataset.targets.find(({ id }) => id === 'gb-electoral-commission');
    const breach = dataset.cases.find(({ id }) => id === 'uk-ec');
    expect([target?.actor, breach?.actor]).toEqual(['china-unnamed', 'china-unnamed']);
  });
});
