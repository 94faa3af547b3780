import { dateWords } from '../../../data/date-words.ts';
import { parseDate } from '../../../data/edtf.ts';
import type { ItemKind } from '../../../data/schema/quiz.ts';
import { SITE_NAME } from '../../../surfaces/cite/citation.ts';
import { LICENCE } from '../../../surfaces/licence.ts';
import type { Lesson } from '../../lesson.ts';
import type { ExportContext } from '../export-context.ts';
import { countWords, leftOutWords, sortOut, type Placed, type Sorted } from '../left-out.ts';
import { oneLine } from '../plain-text.ts';
import { askWords, feedbackWords } from '../quiz-words.ts';
import { giftAnswers, whyGiftCannot } from './gift-answers.ts';
import { answerText, escapeGift } from './gift-text.ts';

/** How questions that GIFT has no kind for are asked instead, and what it marks otherwise than the site. */
const ASKED_AS: Partial<Record<ItemKind, string>> = {
  order: 'To put in order is to match here: each place with what belongs there.',
  scale: 'To place on a scale is to give a number here: right is any within the range, ends included.',
  short: 'A short answer is compared letter by letter; capitals do not matter.',
};

/** What whoever opens the file as text should know; readers of GIFT pass over it. */
function head(lesson: Lesson, { held, leftOut }: Sorted, { addressOf }: ExportContext): string[] {
  const page = addressOf(`/teach/${lesson.id}/`);
  const kinds = new Set(held.map(({ item }) => item.kind));
  return [
    lesson.title,
    `The quiz in Moodle’s GIFT format: ${countWords({ held, leftOut })}.`,
    ...(leftOut.length === 0
      ? ['Nothing is left out.']
      : leftOut.map((each) => `Left out: ${leftOutWords(each)}`)),
    ...[...kinds].flatMap((kind) => ASKED_AS[kind] ?? []),
    `${SITE_NAME}, version ${lesson.version} of the lesson, ${dateWords(parseDate(lesson.updated))}.`,
    `Licence: ${LICENCE.name}, ${LICENCE.url}`,
    `The lesson: ${page}`,
    `The quiz on the site: ${page}quiz/`,
  ].map((line) => `// ${oneLine(line)}`);
}

/** Where Moodle puts the questions. A slash divides levels unless it is doubled, and a backslash would begin a mark. */
const category = (title: string): string =>
  `$CATEGORY: $course$/top/${SITE_NAME}/${oneLine(title).replaceAll('\\', '').replaceAll('/', '//')}`;

function question(lesson: Lesson, { place, item }: Placed, context: ExportContext): string {
  // Pupils may see a question’s name in Moodle: it gives nothing away. What stands in the comment only teachers see.
  const name = `${lesson.id} ${String(place).padStart(2, '0')}`;
  const general = `####${answerText(feedbackWords(lesson, item, context).join('\n'))}`;
  return [
    `// [id:${lesson.id}.${item.id}] [tag:${lesson.id}]`,
    `::${escapeGift(name)}::[plain]${escapeGift(askWords(item))}{`,
    ...[...giftAnswers(item), general].map((line) => `\t${line}`),
    '}',
  ].join('\n');
}

/**
 * A lesson’s quiz as GIFT (https://docs.moodle.org/en/GIFT_format), for Moodle’s question bank. All texts are plain: nothing in them can
 * become markup. Questions keep their places; one that GIFT cannot hold is named at the head, with the reason.
 */
export function giftOf(lesson: Lesson, context: ExportContext): string {
  const sorted = sortOut(lesson.quiz, whyGiftCannot);
  const blocks = [
    head(lesson, sorted, context).join('\n'),
    category(lesson.title),
    ...sorted.held.map((placed) => question(lesson, placed, context)),
  ];
  return `${blocks.join('\n\n')}\n`;
}
