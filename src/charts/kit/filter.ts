import type { Option } from './option.ts';

/** One part of a chart's state that can be chosen from a list, for whoever sets it from outside the chart. */
export interface Filter {
  /** Key of the state, as in the address. */
  readonly key: string;
  readonly label: string;
  /** What the choice is called that leaves the key out of the address. */
  readonly all: string;
  /** In an order that makes sense; each is written in the address as its values with commas between. */
  readonly options: readonly Option[];
  /** Key of the filter whose choice this one may not come before: the beginning of a range. Both have the same options. */
  readonly after?: string;
  /** What else than the options may be written in an address. */
  readonly also?: string;
}

/** An option as the address has it. */
export const written = ({ value }: Pick<Option, 'value'>): string => value.join();

/** The years of a range, both ends with the same list. */
export function yearOptions(first: number, last: number): Option[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index);
    return { value: [year], label: year };
  });
}
