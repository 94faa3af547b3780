import { STATUS_WORDS } from '../../data/status.ts';
import type { Choice } from '../kit/chosen.ts';
import type { Data, Item } from './rows.ts';
import type { Scene } from './shapes.ts';

/** Every count in reading order: the register, the nations, then elsewhere by cause. */
export const itemsOf = ({ register, nations, elsewhere }: Data): Item[] => [
  register,
  ...nations.items,
  ...elsewhere.flatMap(({ items }) => items),
];

/** Everything in the drawing that can be chosen, and what is then told. */
export function choices(data: Data, { targets }: Scene): Choice[] {
  const places = new Map(targets.map((target) => [target.id, target]));
  return itemsOf(data).flatMap((item): Choice[] => {
    const { id, name, number, unit, when, cause, text, note, checked, role, status, sources } = item;
    const place = places.get(id);
    if (!place) return [];
    const why = cause === '' ? '' : `, ${cause}`;
    return [
      {
        ...{ ...place, part: id },
        name: `${name}: ${number} ${unit}, ${when}${why} (${STATUS_WORDS[status].label})`,
        told: {
          ...{ when, title: `${name}: ${number} ${unit}`, text, note, checked, role, status },
          sources: sources.map((source) => ({ id: source, publisher: data.sources[source] ?? source })),
        },
      },
    ];
  });
}
