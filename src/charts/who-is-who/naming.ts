import type { Data, LineRow } from './rows.ts';

/** What stands at an end of a line, in words; a person’s name never stands without the charge. */
export function nameOf(id: string, { nodes }: Data): string {
  const node = nodes[id];
  if (!node) return id;
  return node.kind === 'person' ? `${node.title} (charged)` : node.title;
}

/** A line as it is told of one of its ends: "Prosecutors allege: set up in 2010 as a front company (Wuhan XRZ; US indictment, as …)" */
export const lineSays = ({ says, relation, document, from, to }: LineRow, end: string, data: Data): string =>
  `${says}: ${relation} (${nameOf(from === end ? to : from, data)}; ${document})`;

export const disputedWords = (others: readonly string[]): string =>
  `Disputed or told differently by: ${others.join('; ')}.`;

/** Who disputes what the line rests on; for a reply, whom it answers. */
export const disputeWords = ({ kind, disputed }: LineRow): string => {
  if (disputed.length > 0)
    return kind === 'reply' ? `It answers: ${disputed.join('; ')}.` : disputedWords(disputed);
  return ['structure', 'charge', 'reason', 'activity'].includes(kind)
    ? 'We found no reply to this point alone; China’s replies reject the accusations as a whole.'
    : '';
};
