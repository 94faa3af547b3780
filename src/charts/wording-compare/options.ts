import { WORDING_DIMENSIONS } from '../../data/wording-lists.ts';
import type { Filter } from '../kit/filter.ts';
import { named } from '../kit/option.ts';
import type { Data } from './data.ts';
import { DIMENSION_WORDS } from './dimensions.ts';

/** What the chart's own controls offer; questions one by one. */
export function filters({ countries }: Data): readonly Filter[] {
  const questions = WORDING_DIMENSIONS.map((id) => ({ value: [id], label: DIMENSION_WORDS[id].question }));
  return [
    { key: 'dimension', label: 'Question', all: 'All questions', options: questions },
    { key: 'country', label: 'Country', all: 'All countries', options: named(countries) },
  ];
}
