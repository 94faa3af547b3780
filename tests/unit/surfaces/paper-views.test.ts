import { describe, expect, test } from 'vitest';
import { chartEntry } from '../../../src/charts/registry.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { paperFileName, paperScene, WHOLE } from '../../../src/surfaces/paper-picture.ts';

const dataset = loadDataset();

describe('a view of a chart on a worksheet', () => {
  const compare = chartEntry('wording-compare');

  test('leaves out what its address leaves out, and is drawn larger for it', () => {
    const whole = paperScene(compare, dataset, WHOLE);
    const view = paperScene(compare, dataset, 'country=GB');
    expect(view.height / view.width).toBeLessThan(whole.height / whole.width);
    expect(view.width).toBeLessThan(whole.width);
  });

  test.each(['country=Narnia', 'colour=red', 'country='])(
    'is refused where the chart knows no %s',
    (view) => {
      expect(() => paperScene(compare, dataset, view)).toThrow('cannot show this');
    },
  );

  test('has a file name without signs of its own', () => {
    expect(paperFileName('country=GB&dimension=named')).toBe('country-GB-dimension-named');
  });
});
