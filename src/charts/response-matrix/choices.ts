import { dateWords } from '../../data/date-words.ts';
import type { Choice } from '../kit/chosen.ts';
import { ACTIONS } from './actions.ts';
import { aboutWords, FULL, headline } from './answers.ts';
import { capital } from '../kit/number-words.ts';
import type { Data, ResponseRow } from './rows.ts';
import type { Scene } from './shapes.ts';
import { shownRows, type State } from './state.ts';
import { nameOf } from './summary.ts';

function nameOfCell(row: ResponseRow, data: Data): string {
  const said = [
    row.answer === 'yes' ? headline(row, 'long') : FULL[row.answer],
    aboutWords(row, data),
    row.brief,
  ];
  return `${nameOf(data, row.country)}, ${ACTIONS[row.action].past}: ${said.filter(Boolean).join(', ')}`;
}

/** The answers that are on show, line by line. */
export function choices(data: Data, scene: Scene, state: State): Choice[] {
  const places = new Map(scene.rows.flatMap(({ cells }) => cells).map((cell) => [cell.id, cell]));
  return shownRows(data, state).flatMap((row): Choice[] => {
    const place = places.get(row.id);
    if (!place) return [];
    const { x, y, width, height } = place;
    const { label, status } = ACTIONS[row.action];
    const done = row.answer === 'yes';
    const told = {
      when: done && row.date ? dateWords(row.date) : capital(FULL[row.answer]),
      title: `${nameOf(data, row.country)}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
      text: row.what,
      note: row.note,
      checked: row.checked,
      role: done ? ('response' as const) : ('context' as const),
      ...(done && { status }),
      sources: row.sources.map((id) => ({ id, publisher: data.publishers[id] ?? id })),
    };
    return [{ ...{ id: row.id, x, y, width, height }, name: nameOfCell(row, data), told }];
  });
}
