/** The lists of a builder that stand for parts of a chart's state. */
import { writeState, type StateSchema } from '../../charts/kit/state.ts';
import type { AnyState } from './chosen.ts';

export const selectsOf = (form: HTMLFormElement): HTMLSelectElement[] => [
  ...form.querySelectorAll<HTMLSelectElement>('select[data-key]'),
];

/** What of a state differs from the default, as the address has it. */
function differing(schema: StateSchema<AnyState>, state: AnyState): ReadonlyMap<string, string> {
  const query = new URLSearchParams();
  writeState(schema, state, query);
  return new Map(query);
}

/** "3 chosen" for several, or what it is: a month, where a list has years. */
function labelOf(value: string): string {
  const count = value.split(',').length;
  return count > 1 ? `${String(count)} chosen` : value;
}

/** Let the lists show a state; what a list does not have is added to it. */
export function showState(
  schema: StateSchema<AnyState>,
  state: AnyState,
  selects: readonly HTMLSelectElement[],
): void {
  const differs = differing(schema, state);
  for (const select of selects) {
    const value = differs.get(select.dataset['key'] ?? '') ?? '';
    select.querySelector('[data-taken]')?.remove();
    if (![...select.options].some((option) => option.value === value)) {
      const taken = new Option(labelOf(value), value);
      taken.dataset['taken'] = '';
      select.append(taken);
    }
    select.value = value;
  }
}

/** What a state has that no list says: "focus=event-x". */
export function unlisted(
  schema: StateSchema<AnyState>,
  state: AnyState,
  selects: readonly HTMLSelectElement[],
): string {
  const listed = selects.map((select) => select.dataset['key']);
  return [...differing(schema, state)]
    .filter(([key]) => !listed.includes(key))
    .map(([key, value]) => `${key}=${value}`)
    .join(', ');
}

/** No end of a range comes before its beginning: in each list, what the other rules out cannot be chosen. */
export function boundRanges(selects: readonly HTMLSelectElement[]): void {
  for (const end of selects) {
    const begin = selects.find((select) => select.dataset['key'] === end.dataset['after']);
    if (!begin) continue;
    // A beginning or an end that is not in the list bounds nothing: it came from the chart, which had both.
    const placeOf = (select: HTMLSelectElement): number =>
      select.selectedOptions[0]?.dataset['taken'] === undefined ? select.selectedIndex : 0;
    const [first, last] = [placeOf(begin), placeOf(end) || Infinity];
    [...end.options].forEach((option, place) => (option.disabled = place > 0 && place < first));
    [...begin.options].forEach((option, place) => (option.disabled = place > last));
  }
}
