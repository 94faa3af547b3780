import { load } from 'cheerio';

/** The cards of one task, for pages of their own. */
export interface CardSet {
  readonly task: number;
  readonly title: string;
  /** The list of cards as HTML. */
  readonly html: string;
}

/**
 * The tasks of a worksheet without their cards, and the cards: whoever cuts them out is not to cut up a task. Where they were, it says
 * where they are. Pure.
 * @param html tasks as Task.astro writes them, with `.cards` inside
 */
export function cardsApart(html: string): { readonly tasks: string; readonly cards: readonly CardSet[] } {
  const $ = load(html, null, false);
  const cards = $('.task .cards')
    .toArray()
    .map((element) => {
      const { 'data-task': task, 'data-title': title = '' } = $(element).closest('.task').attr() ?? {};
      const set = { task: Number(task), title, html: $.html(element) };
      $(element).replaceWith(
        `<p class="cards-are">The cards are on a page of their own: <a href="#cards-${String(set.task)}">Cards for task ${String(set.task)}</a>.</p>`,
      );
      return set;
    });
  return { tasks: $.html(), cards };
}
