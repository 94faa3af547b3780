import { arrange, OWN_ORDER } from '../quiz/arrange.ts';
import type { Choice, Item, OrderItem } from '../quiz/item.ts';

/** What can be chosen or put in order on paper, with the letter it has there. */
export type Lettered<Option> = Option & { readonly letter: string };

/** In the order the quiz has of its own, which never changes: worksheet, answers and screen agree. */
function lettered<Option extends object>(
  quiz: readonly Item[],
  item: Item,
  options: readonly Option[],
): Lettered<Option>[] {
  const order = arrange(quiz, OWN_ORDER).parts[quiz.indexOf(item)] ?? [];
  return order.flatMap((place, index) => {
    const option = options[place];
    return option ? [{ ...option, letter: String.fromCharCode('A'.charCodeAt(0) + index) }] : [];
  });
}

/** The options of an item as paper has them; none where nothing is chosen. */
export const letteredOptions = (quiz: readonly Item[], item: Item): Lettered<Choice>[] =>
  'options' in item ? lettered(quiz, item, item.options) : [];

/** The events of an item as paper has them, never in the right order; none where nothing is put in order. */
export const letteredEvents = (quiz: readonly Item[], item: Item): Lettered<OrderItem['events'][number]>[] =>
  item.kind === 'order' ? lettered(quiz, item, item.events) : [];
