import type { Data, LineRow } from './rows.ts';

/** What stands at an end of a line, in words; a person’s name never stands without the charge. */
export function nameOf(id: string, { nodes }: Data): string {
  const node = nodes[id];
  if (!node) return id;
  return node.kind === 'person' ? `${node.title} (charged)` : node.title;
}

/** "Prosecutors allege: set up in 2010 as a front company (US indictment, as reported by …)" */
export const lineSays = ({ says, relation, document }: LineRow): string =>
  `${says}: ${relation} (${document})`;

/** Who disputes what the line rests on. */
export const disputeWords = ({ kind, disputed }: LineRow): string => {
  if (disputed.length > 0) return `Disputed by: ${disputed.join('; ')}.`;
  return ['structure', 'charge', 'reason', 'activity'].includes(kind)
    ? 'We found no reply to this point alone; China’s replies deny the whole.'
    : '';
};
