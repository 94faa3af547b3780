import type { Dataset } from '../../data/dataset.ts';
import { dateWords } from '../../data/date-words.ts';
import type { ItemKind } from '../../data/schema/quiz.ts';
import { byAuthority } from '../../surfaces/lead-sources.ts';
import type { Lesson } from '../lesson.ts';
import type { Choice, ChoiceItem, Item } from '../quiz/item.ts';
import type { ExportContext } from './export-context.ts';
import { plainText } from './plain-text.ts';

/** How a pupil answers, where a question alone does not say so. */
const HOW: Partial<Record<ItemKind, string>> = {
  multiple: 'Choose all that are right.',
  order: 'Choose for each place what belongs there.',
  scale: 'Answer with one number from 0 to 100, without a per cent sign.',
};

export const askWords = ({ ask, kind }: Item): string => plainText(`${ask} ${HOW[kind] ?? ''}`);

/** Options in an order that tells nothing, for a lesson's file has the right one first and not every system shuffles: the alphabet's. */
export const choicesOf = ({ options }: ChoiceItem): Choice[] =>
  options.toSorted((a, b) => a.text.localeCompare(b.text, 'en'));

/** Who says what an answer rests on, with the publisher of the most authoritative document and its date; each once. */
function sourceWords(claims: readonly string[], dataset: Dataset): string[] {
  const named = claims.map((id) => {
    const { speaker, sources } = dataset.claim(id);
    const [source] = byAuthority(sources.map((each) => dataset.source(each)));
    const publisher = source && source.publisher !== speaker ? source.publisher : '';
    const day = source?.published ? dateWords(source.published) : '';
    const place = [publisher, day].filter(Boolean).join(', ');
    return place ? `${speaker} – ${place}` : speaker;
  });
  return [...new Set(named)];
}

/** What is said to everybody who has answered, in paragraphs: why the right answer is right, who says so, where to read on. */
export const feedbackWords = (lesson: Lesson, item: Item, { dataset, addressOf }: ExportContext): string[] =>
  [
    item.explain,
    `Sources: ${sourceWords(item.claims, dataset).join('. ')}.`,
    `The lesson: ${addressOf(`/teach/${lesson.id}/`)}`,
  ].map(plainText);
