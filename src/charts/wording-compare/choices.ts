import type { Choice } from '../kit/chosen.ts';
import type { Data } from './data.ts';
import type { Scene } from './shapes.ts';
import { cellName, tell } from './tell.ts';

/** Every cell that is drawn, row by row. */
export function choices(data: Data, { targets }: Scene): Choice[] {
  const cells = new Map(
    data.speakers.flatMap((speaker) => speaker.cells.map((cell) => [cell.id, { cell, speaker }] as const)),
  );
  return targets.flatMap((target) => {
    const found = cells.get(target.id);
    if (!found) return [];
    const { cell, speaker } = found;
    return [{ ...target, name: cellName(cell, speaker, data), told: tell(cell, speaker, data) }];
  });
}
