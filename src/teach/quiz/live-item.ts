import { wakeCards } from './cards.ts';
import type { Question } from './item.ts';
import type { Given } from './mark.ts';
import { part } from './part.ts';
import { partTold } from './part-words.ts';
import { tried, UNTRIED, type Result } from './result.ts';
import { wakeSlider } from './slider.ts';
import { verdict, type Verdict } from './verdict.ts';

/** An item that can be answered and checked. */
export interface LiveItem {
  readonly element: HTMLElement;
  readonly question: Question;
  readonly result: () => Result;
  /** As if nobody had answered it, with its options or cards in this order. */
  readonly begin: (parts: readonly number[]) => void;
}

const partsOf = (element: HTMLElement): HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>('[data-part]'),
];

function readGiven(element: HTMLElement, { kind }: Question): Given {
  if (kind === 'order') return partsOf(element).map(({ dataset }) => dataset['part'] ?? '');
  const given = element.querySelectorAll<HTMLInputElement>(':checked, [data-placed], [type="text"]');
  return [...given].map(({ value }) => value);
}

/** Say beside each option or card how it stands, and draw the range under the slider. */
function tellParts(element: HTMLElement, question: Question, given: Given): void {
  for (const each of partsOf(element)) {
    const told = partTold(question, given, each.dataset['part'] ?? '');
    if (!told) continue;
    const says = document.createElement('p');
    says.className = told.isRight ? 'told is-right' : 'told is-wrong';
    const word = document.createElement('b');
    word.textContent = told.why === undefined ? told.says : `${told.says}:`;
    says.append(word, told.why === undefined ? '' : ` ${told.why}`);
    each.append(says);
  }
  const band = element.querySelector('.answer .band')?.cloneNode(true) as HTMLElement | undefined;
  if (!band) return;
  band.classList.add('told');
  part(element, '.place-it .ruler').append(band);
}

/** @param changed called after each try */
export function wakeItem(element: HTMLElement, changed: () => void): LiveItem {
  const question = JSON.parse(element.dataset['question'] ?? '') as Question;
  const fieldset = part(element, 'fieldset', HTMLFieldSetElement);
  const button = part(element, '[data-check]');
  const status = part(element, '[role="status"]');
  const answer = part(element, '.answer', HTMLDetailsElement);
  const isChecked = (): boolean => fieldset.disabled;
  let result = UNTRIED;

  const say = (says: string, reasons = ''): void => {
    const also = document.createElement('span');
    also.className = 'vh';
    also.textContent = reasons;
    status.replaceChildren(says, ...(reasons === '' ? [] : [' ', also]));
  };
  const cards = element.querySelector<HTMLElement>('.cards');
  if (cards) wakeCards(cards, say);
  const slider = element.querySelector<HTMLInputElement>('[type="range"]');
  const wakened = slider && wakeSlider(slider, part(element, '.placed'));

  function show(mark: Verdict['mark'] | undefined): void {
    const isMarked = mark === 'right' || mark === 'wrong';
    if (isMarked) element.dataset['mark'] = mark;
    else delete element.dataset['mark'];
    fieldset.disabled = isMarked;
    answer.open = isMarked;
    button.textContent = isMarked ? 'Try again' : 'Check';
  }
  function check(): void {
    const given = readGiven(element, question);
    const { mark, says, reasons } = verdict(question, given);
    say(says, reasons);
    if (mark === 'unanswered') return;
    // A control that is disabled loses the focus, which would then be nowhere.
    if (fieldset.contains(document.activeElement)) button.focus();
    show(mark);
    tellParts(element, question, given);
    result = tried(result, mark === 'right');
    changed();
  }
  function again(): void {
    show(undefined);
    status.replaceChildren();
    for (const told of element.querySelectorAll('.told')) told.remove();
    for (const choice of element.querySelectorAll<HTMLInputElement>(':checked')) choice.checked = false;
  }

  button.addEventListener('click', () => {
    if (!isChecked()) {
      check();
      return;
    }
    again();
    part(fieldset, 'input:not([type="number"]), button').focus();
  });
  element.addEventListener('keydown', (event) => {
    const isField = event.target instanceof HTMLInputElement;
    if (event.key !== 'Enter' || !(isField || event.repeat)) return;
    event.preventDefault();
    if (!event.repeat) check();
  });

  return {
    element,
    question,
    result: () => result,
    begin: (order) => {
      result = UNTRIED;
      again();
      wakened?.reset();
      for (const field of element.querySelectorAll<HTMLInputElement>('[type="text"]')) field.value = '';
      const parts = partsOf(element);
      const sorted = order.flatMap(
        (place) => parts.find((each) => each.dataset['part'] === String(place)) ?? [],
      );
      parts[0]?.parentElement?.append(...sorted);
    },
  };
}
