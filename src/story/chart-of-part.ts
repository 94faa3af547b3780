import type { Chart, Sized, Telling } from '../charts/chart.ts';
import { CHARTS } from '../charts/registry.ts';

export interface ToldChart {
  readonly chart: Chart;
  readonly telling: Telling<unknown, Sized>;
}

/**
 * The chart that a step's part belongs to. A step is drawn without knowing the steps it stands in, so no two charts may use one id.
 * @throws Error when no chart has such a part, or more than one
 */
export function chartOfPart(part: string): ToldChart {
  const told = [...CHARTS.values()].flatMap(({ chart }) =>
    chart.telling ? [{ chart, telling: chart.telling }] : [],
  );
  const [found, other] = told.filter(({ telling }) => telling.parts.includes(part));
  if (found && !other) return found;
  const known = told.flatMap(({ telling }) => telling.parts).join(', ');
  throw new Error(
    `<Step part="${part}">: ${other ? 'more than one chart has' : 'no chart has'} such a part; there are: ${known}`,
  );
}
