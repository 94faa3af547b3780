import type { Choice, ChoiceItem, OrderItem } from '../quiz/item.ts';
import { shuffled } from './shuffled.ts';

/** What can be chosen or put in order on paper, with the letter it has there. */
export type Lettered<Option> = Option & { readonly letter: string };

const withLetters = <Option extends object>(options: readonly Option[]): Lettered<Option>[] =>
  options.map((option, index) => ({ ...option, letter: String.fromCharCode('A'.charCodeAt(0) + index) }));

/** The options of an item as paper has them, in the same order on worksheet and answers. */
export const letteredOptions = (lesson: string, { id, options }: ChoiceItem): Lettered<Choice>[] =>
  withLetters(shuffled(options, `${lesson}/${id}`));

/** Events to put in order; never printed in the right one. */
export function letteredEvents(
  lesson: string,
  { id, events }: OrderItem,
): Lettered<OrderItem['events'][number]>[] {
  const mixed = shuffled(events, `${lesson}/${id}`);
  const isRight = mixed.every((event, index) => event === events[index]);
  return withLetters(isRight ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed);
}
