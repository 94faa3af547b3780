import type { Choice } from '../kit/chosen.ts';
import { DELAY_IDS, DELAYS } from './delays.ts';
import { blameWords, stageWords } from './case-words.ts';
import { lengthWords } from './length-words.ts';
import type { CaseRow, Data } from './rows.ts';
import type { Scene } from './shapes.ts';
import { delayOf, type State } from './state.ts';

const delays = (row: CaseRow): string =>
  DELAY_IDS.map((id) => `${DELAYS[id].name}: ${lengthWords(row, id)}.`).join(' ');

/** Every row of the drawing, from the top. */
export function choices({ cases, sources }: Data, { rows, width, rowHeight }: Scene, state: State): Choice[] {
  const byId = new Map(cases.map((row) => [row.id, row]));
  const delay = delayOf(state.sort);
  return rows.flatMap(({ id, y }) => {
    const row = byId.get(id);
    if (!row) return [];
    const told = {
      when: stageWords(row),
      title: row.name,
      text: `${blameWords(row)} ${delays(row)}`,
      note: row.note,
      checked: row.checked,
      role: row.status === '' || row.actor === '' ? ('context' as const) : ('response' as const),
      ...(row.status !== '' && { status: row.status }),
      sources: row.sources.map((source) => ({ id: source, publisher: sources[source] ?? source })),
    };
    const name = `${row.name}: ${DELAYS[delay].name.toLowerCase()} ${lengthWords(row, delay)}`;
    return [{ id, name, x: 0, y, width, height: rowHeight, told }];
  });
}
