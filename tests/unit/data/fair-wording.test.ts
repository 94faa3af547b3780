import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { namedWithoutCharge, peopleForState } from '../../fixtures/fair-words.ts';

const dataset = loadDataset();
const charged = dataset.people.filter(({ kind }) => kind === 'charged').map(({ name }) => name);

/** Every text of the data that a page may print, by the id of its row. */
const TEXTS: readonly (readonly [string, string])[] = [
  ...dataset.claims.flatMap(({ id, statement, quote, note }) =>
    [statement, quote, note].map((text) => [id, text] as const),
  ),
  ...dataset.events.flatMap(({ id, title, summary, note }) =>
    [title, summary, note].map((text) => [id, text] as const),
  ),
  ...dataset.targets.flatMap(({ id, what, attributed_by, note }) =>
    [what, attributed_by, note].map((text) => [id, text] as const),
  ),
  ...dataset.responses.flatMap(({ id, what, brief, note }) =>
    [what, brief, note].map((text) => [id, text] as const),
  ),
  ...dataset.wordings.map(({ id, speaker, wording }) => [id, `${speaker}: ${wording}.`] as const),
  ...dataset.cases.flatMap(({ id, name, attributed_to, note }) =>
    [name, attributed_to, note].map((text) => [id, text] as const),
  ),
  ...dataset.figures.map(({ claim, note }) => [claim, note] as const),
  ...dataset.actors.map(({ id, plain }) => [id, plain] as const),
  ...dataset.organisations.map(({ id, plain }) => [id, plain] as const),
];

describe('people who were charged', () => {
  test('are known to the data', () => {
    expect(charged.length).toBeGreaterThanOrEqual(7);
  });

  test('are named only in a sentence that says they are charged, accused or deny it', () => {
    expect(
      TEXTS.flatMap(([id, text]) =>
        namedWithoutCharge(text, charged).map((sentence) => `${id}: ${sentence}`),
      ),
    ).toEqual([]);
  });
});

test('a state is not a people: “the Chinese” is always the Chinese government, embassy, ministry …', () => {
  expect(TEXTS.flatMap(([id, text]) => peopleForState(text).map((words) => `${id}: ${words}`))).toEqual([]);
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

  test('no sentence says that APT31 breached the Commission unless it is reported as a mistake', () => {
    const wrong = dataset.claims.filter(
      ({ topic, statement }) =>
        /APT31[^.;]*(breached|broke into|hacked|compromised|got into) the (Electoral )?Commission/.test(
          statement,
        ) && topic !== 'misreport',
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
