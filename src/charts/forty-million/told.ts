import { moved, type Stand } from '../kit/parts.ts';
import { FIRST_PATH } from './bars.ts';
import { fieldOf } from './place.ts';
import type { Data, Item } from './rows.ts';
import { says } from './scene.ts';
import type { Field, Scene } from './shapes.ts';
import { FORMS, nationStands, pageStands, PARTS, rowStands, type Form, type Part } from './told-form.ts';
import { toldLabels } from './told-labels.ts';

/** The lists that are larger than the register, largest first; only the largest of each cause where there is little room. */
function rowsOf({ register, elsewhere }: Data, { few }: Form): Item[] {
  const lists = elsewhere.flatMap(({ items }) => (few ? items.slice(0, 1) : items));
  return lists.filter(({ count }) => count > register.count).toSorted((a, b) => b.count - a.count);
}

/** The same drawing told part by part: the page stays the same page, and everything else comes and goes around it on its scale. */
export function toldScene(data: Data, name: 'column' | 'strip'): Scene {
  const form = FORMS[name];
  const { register, nations } = data;
  const rows = rowsOf(data, form);
  const field = (item: Item, parts: readonly Part[], stands: Readonly<Record<string, Stand>>): Field => ({
    ...fieldOf(item, 0, 0, form.across, form.down),
    ...{ parts, only: true, move: moved(stands) },
  });
  const page = pageStands(form);
  const bar = { bars: FIRST_PATH, cut: '', alone: true };
  return {
    ...{ name: `forty-million-${name}`, says: says(data), width: form.width, height: form.height },
    fields: [
      field(register, PARTS.slice(1), page),
      { ...field(register, ['one-unit'], page), ...bar, id: 'one-bar', status: 'established' },
      ...nations.items.map((item, index) => field(item, ['nations'], nationStands(form, index))),
      ...rows.map((item, index) => field(item, ['elsewhere'], rowStands(form, index + 1))),
    ],
    labels: toldLabels(data, form, [register, ...rows]),
    rules: [],
    targets: [],
  };
}
