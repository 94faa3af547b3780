import type { Filter } from '../kit/filter.ts';
import type { Option } from '../kit/option.ts';
import { ACTION_IDS, ACTIONS } from './actions.ts';
import type { Data } from './rows.ts';

export const STEP_OPTIONS: readonly Option[] = ACTION_IDS.map((id) => ({
  value: [id],
  label: ACTIONS[id].label,
}));

/** What the chart's own controls offer; countries one by one, in the order of their columns. */
export function filters({ countries, actions }: Data): readonly Filter[] {
  const options = countries.map(({ code, name }) => ({ value: [code], label: name }));
  const steps = STEP_OPTIONS.filter(({ value }) => actions.some((action) => value.includes(action)));
  return [
    { key: 'country', label: 'Country', all: 'All countries', options },
    { key: 'action', label: 'Step', all: 'All steps', options: steps },
  ];
}
