import type { ChoiceItem, Item } from '../../quiz/item.ts';
import { choicesOf } from '../quiz-words.ts';
import { spellings } from '../spellings.ts';
import { answerText, escapeGift } from './gift-text.ts';

/** Moodle knows shares of a mark only down to one in ten (`question_bank::fraction_options`). */
const MOST = 10;

/** Readers of GIFT tell a pair to match from any other right answer by this. */
const PAIR = '->';

/** What stands behind an equals sign. */
function rightTexts(item: Item): readonly string[] {
  if (item.kind === 'short') return item.accept;
  return item.kind === 'single' ? item.options.filter(({ isRight }) => isRight).map(({ text }) => text) : [];
}

/** Why Moodle’s GIFT cannot hold a question; undefined where it can. */
export function whyGiftCannot(item: Item): string | undefined {
  if (rightTexts(item).some((text) => text.includes(PAIR)))
    return `GIFT reads “${PAIR}” in an answer as a pair to match`;
  if (item.kind !== 'multiple') return undefined;
  const right = item.options.filter(({ isRight }) => isRight).length;
  return Math.max(right, item.options.length - right) > MOST
    ? 'Moodle divides a mark by ten at most, and more options than that are right, or wrong'
    : undefined;
}

/** A share of the whole mark in per cent, with the five decimals Moodle compares. */
const shareOf = (count: number): string => String(Number((100 / count).toFixed(5)));

const why = (text: string | undefined): string => (text === undefined ? '' : `#${answerText(text)}`);

/** All right options together are worth the whole mark, and all wrong ones take it away: whoever ticks everything gets nothing. */
function shared(item: ChoiceItem): string[] {
  const options = choicesOf(item);
  const right = options.filter(({ isRight }) => isRight).length;
  const [gain, loss] = [shareOf(right), shareOf(options.length - right)];
  return options.map(
    (option) => `~%${option.isRight ? gain : `-${loss}`}%${answerText(option.text)}${why(option.why)}`,
  );
}

const placeWords = (index: number, of: number): string =>
  `${String(index + 1)}${index === 0 ? ' (earliest)' : index === of - 1 ? ' (latest)' : ''}`;

/** In a short answer Moodle takes `*` for anything, unless a backslash stands before it. */
const literal = (text: string): string => text.replaceAll('*', String.raw`\*`);

/** What stands between the braces of a question, before its general feedback, line by line. Pure. */
export function giftAnswers(item: Item): string[] {
  switch (item.kind) {
    case 'single':
      return choicesOf(item).map(
        (option) => `${option.isRight ? '=' : '~'}${answerText(option.text)}${why(option.why)}`,
      );
    case 'multiple':
      return shared(item);
    case 'true-false':
      return [item.answer ? 'TRUE' : 'FALSE'];
    case 'order':
      // A place’s event is no formatted text in Moodle: no format may be said before it.
      return item.events.map(
        ({ label }, index) => `=${placeWords(index, item.events.length)} ${PAIR} ${escapeGift(label)}`,
      );
    case 'scale':
      return [`#${String(item.low)}..${String(item.high)}`];
    case 'short':
      return spellings(item.accept).map((text) => `=${answerText(literal(text))}`);
  }
}
