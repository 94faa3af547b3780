import { BRACKETS } from '../../charts/kit/brackets.ts';
import { defaultState } from '../../charts/kit/state.ts';
import { chartEntry } from '../../charts/registry.ts';
import { loadDataset } from '../../data/load.ts';
import furniture from './furniture.json' with { type: 'json' };

/**
 * px, by chart: the most that stands above and below the narrow drawing and the wide one in a frame 280 to 900 px wide, measured in a
 * browser by `npm run snapshots`.
 */
const FURNITURE: Readonly<Record<string, readonly number[]>> = furniture;

/** px: for a chart that nobody has measured yet. */
const UNMEASURED = [0, 1].map((place) =>
  Math.max(...Object.values(FURNITURE).map((each) => each[place] ?? 0)),
);

/** px: another browser's text may be a little higher. */
const SLACK = 16;

/** px: the line that says a chart was corrected (correction-mark.css), closed. Its room is always there: frames are pasted before anybody knows. */
const MARK = 32;

/** px: the most that stands around a drawing in a frozen copy, which has its takeaway and its day, and no controls. */
const AROUND_FROZEN = [900, 770];

/** px: of a chart's drawings and what is around each, the taller. */
function tallest(id: string, around: readonly number[]): number {
  const entry = chartEntry(id);
  const { chart } = entry;
  const data = chart.select(loadDataset());
  const heights = around.map(
    (px, place) => px + chart.scene(data, BRACKETS[place] ?? BRACKETS[0], defaultState(chart.state)).height,
  );
  return Math.max(...heights);
}

const tens = (px: number): number => Math.ceil(px / 10) * 10;

/**
 * The height, in px, at which a chart's frame is complete without any script of its host, in a column 280 to 900 px wide: its
 * drawing's, which follows the rows, what stands around it, and room for the mark of a correction.
 */
export const frameHeight = (id: string): number =>
  tens(tallest(id, FURNITURE[id] ?? UNMEASURED) + MARK + SLACK);

/** The same of a copy that is frozen now, which never changes: it is written down with the copy. */
export const frozenHeight = (id: string): number => tens(tallest(id, AROUND_FROZEN));
