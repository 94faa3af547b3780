import { expect, test } from 'vitest';
import { inTurn, TooFewError } from '../../bench/in-turn.ts';

/** Works what is not called bad, and writes down what was tried. */
function worker(): { tried: string[]; work: (item: string) => Promise<boolean> } {
  const tried: string[] = [];
  const work = (item: string): Promise<boolean> => {
    tried.push(item);
    return Promise.resolve(item !== 'bad');
  };
  return { tried, work };
}

test('things are worked in turn, over and over, until so many have come off', async () => {
  const { tried, work } = worker();
  expect(await inTurn(['a', 'b'], 5, work)).toBe(0);
  expect(tried).toEqual(['a', 'b', 'a', 'b', 'a']);
});

test('what does not come off is not counted among them, and is told', async () => {
  const { tried, work } = worker();
  expect(await inTurn(['a', 'bad', 'b'], 4, work)).toBe(2);
  expect(tried.filter((each) => each !== 'bad')).toHaveLength(4);
});

test('it ends when more fail than should come off, or there is nothing', async () => {
  const { tried, work } = worker();
  await expect(inTurn(['bad'], 3, work)).rejects.toThrow('only 0 of 3 came off, and 4 did not');
  expect(tried).toHaveLength(4);
  await expect(inTurn([], 3, work)).rejects.toThrow(TooFewError);
});
