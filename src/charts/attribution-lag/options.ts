import type { Filter } from '../kit/filter.ts';
import { byLabel, named, type Option } from '../kit/option.ts';
import type { Data } from './rows.ts';
import { SORTS, state, type Sort } from './state.ts';

export const SORT_LABELS: Readonly<Record<Sort, string>> = {
  whole: 'Entry to blame',
  dwell: 'Dwell time',
  disclosure: 'Disclosure delay',
  attribution: 'Attribution delay',
  date: 'By date',
};

type Names = Pick<Data, 'countries' | 'actors'>;

export const countryOptions = ({ countries }: Pick<Names, 'countries'>): Option[] =>
  named(countries).sort(byLabel);

/** What the chart's own controls offer. */
export function filters(data: Names): readonly Filter[] {
  const usual = state.sort.fallback;
  const sorts = SORTS.filter((sort) => sort !== usual).map((sort) => ({
    value: [sort],
    label: SORT_LABELS[sort],
  }));
  return [
    { key: 'sort', label: 'Longest first', all: SORT_LABELS[usual], options: sorts },
    { key: 'country', label: 'Country', all: 'All countries', options: countryOptions(data) },
    { key: 'actor', label: 'Blamed', all: 'All cases', options: named(data.actors) },
  ];
}
