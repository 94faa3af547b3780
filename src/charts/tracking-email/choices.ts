import { STATUS_WORDS } from '../../data/status.ts';
import type { NamedTarget, Told } from '../kit/chosen.ts';
import type { Part } from './parts.ts';
import type { Data } from './rows.ts';
import type { Scene } from './shapes.ts';
import { fullText, stepName } from './words.ts';

/** One thing a reader can choose: the rest of the picture dims to its step while it is open. */
export interface Choice extends NamedTarget {
  readonly told: Told;
  readonly part: Part;
}

/** Everything in the drawing that can be chosen, step by step. */
export function choices({ items, sources: publishers }: Data, { targets }: Scene): Choice[] {
  const places = new Map(targets.map((target) => [target.id, target]));
  return items.flatMap((item): Choice[] => {
    const place = places.get(item.id);
    if (!place) return [];
    const { part, name, who, status, sources, checked, note } = item;
    const told: Told = {
      when: `${stepName(part)} · ${who}`,
      title: name,
      text: fullText(item),
      ...{ note, checked },
      role: status ? 'activity' : 'context',
      ...(status && { status }),
      sources: sources.map((id) => ({ id, publisher: publishers[id] ?? id })),
    };
    return [
      { ...place, name: `${name} (${status ? STATUS_WORDS[status].label : 'explanation'})`, told, part },
    ];
  });
}
