import { STATUS_WORDS } from '../../data/status.ts';
import type { Choice } from '../kit/chosen.ts';
import { countsOf, type Data } from './rows.ts';
import type { Scene } from './shapes.ts';

/** Every number can be chosen; what is told is the claim it stands in. */
export function choices(data: Data, { counts }: Scene): Choice[] {
  const shapes = new Map(counts.map((shape) => [shape.id, shape]));
  return countsOf(data).flatMap((count): Choice[] => {
    const shape = shapes.get(count.id);
    if (!shape) return [];
    const { id, party, value, number, unit, when, statement, note, checked, status, sources } = count;
    const counted = value === 0 ? '' : `, counted in ${unit}`;
    return [
      {
        ...shape.box,
        id,
        name: `${party}: ${number}${counted} (${STATUS_WORDS[status].label})`,
        told: {
          ...{ when, title: `${party}: ${number}`, text: statement, note, checked, status, role: shape.role },
          sources: sources.map((source) => ({ id: source, publisher: data.sources[source] ?? source })),
        },
      },
    ];
  });
}
