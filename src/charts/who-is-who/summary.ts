import { inSentence } from '../kit/in-sentence.ts';
import { capital, listed, numberWords } from '../kit/number-words.ts';
import { castOf, sanctioners, type Cast } from './cast.ts';
import type { Data, LineRow, NodeRow } from './rows.ts';

/** "Put under sanctions by the UK and the US are …", one part for each who did. */
function sanctions(data: Data, { layers, people }: Cast): string {
  const named = (id: string, name: string): { by: string; name: string } => ({
    by: listed(sanctioners(data, id).map(inSentence)),
    name,
  });
  const all = [
    ...layers.flat().map(({ id, title }: NodeRow) => named(id, title)),
    ...people.map(({ node }) => named(node.id, `${node.title} (charged)`)),
  ].filter(({ by }) => by !== '');
  const parts = [...Map.groupBy(all, ({ by }) => by)].map(
    ([by, own]) => `by ${by} ${own.length === 1 ? 'is' : 'are'} ${listed(own.map(({ name }) => name))}`,
  );
  return parts.length > 0 ? `Put under sanctions ${parts.join('; ')}.` : '';
}

/** One paragraph that says what the drawing shows, from the same rows. */
export function summary(data: Data): string {
  const cast = castOf(data);
  const { layers, ties, people, activities, outsiders, replies } = cast;
  const ofStatus = (status: LineRow['status']): string =>
    numberWords(ties.filter((tie) => tie.status === status).length);
  const boxes = layers.flat().map(({ title }) => inSentence(title));
  const names = people.map(({ node }) => node.title);
  const statements = [
    ...activities,
    ...outsiders.flatMap(({ gap, activities: own }) => [...(gap ? [gap] : []), ...own]),
    ...replies,
  ].map(({ statement }) => statement);
  const said = [
    boxes.length > 0 ? `From the top down, the alleged structure holds ${listed(boxes)}.` : '',
    ties.length > 0
      ? `Of the ${numberWords(ties.length)} lines that join them, ${ofStatus('charged')} are alleged by prosecutors and ${ofStatus('assessed')} are judgements of governments.`
      : '',
    names.length > 0
      ? `${capital(numberWords(names.length))} people are charged, and presumed innocent: ${listed(names)}.`
      : '',
    sanctions(data, cast),
    ...new Set(statements),
  ].filter(Boolean);
  return said.length > 0 ? said.join(' ') : 'Nobody is named.';
}
