import { yearOptions, type Filter } from '../kit/filter.ts';
import { yearsOf } from './filter.ts';
import type { Data } from './rows.ts';
import { ACTOR_LABELS, ACTORS, state } from './state.ts';

/** What the chart's own controls offer. */
export function filters({ places }: Data): readonly Filter[] {
  const { first, any } = yearsOf(places);
  const usual = state.actor.fallback;
  const groups = ACTORS.filter((actor) => actor !== usual).map((actor) => ({
    value: [actor],
    label: ACTOR_LABELS[actor],
  }));
  return [
    { key: 'actor', label: 'Group named', all: ACTOR_LABELS[usual], options: groups },
    { key: 'to', label: 'Activity begun by', all: 'Any year', options: yearOptions(first, any - 1) },
  ];
}
