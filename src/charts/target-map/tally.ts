import type { Status } from '../../data/status.ts';
import { round } from '../kit/date-band.ts';

/** One reported target: a blacked-out entry, px from the tally’s own corner. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly status: Status;
}

export interface BlockSize {
  readonly width: number;
  readonly height: number;
  /** px between two blocks, outlines included */
  readonly gap: number;
}

export const BLOCK: BlockSize = { width: 9, height: 12, gap: 3 };

/** Blocks on a plate narrower than `ROOMY` px, so that a phone’s map is not all blocks. */
const SMALL_BLOCK: BlockSize = { width: 7, height: 10, gap: 3 };
const ROOMY = 390;
export const blockOn = (plateWidth: number): BlockSize => (plateWidth < ROOMY ? SMALL_BLOCK : BLOCK);

export interface Tally {
  readonly size: BlockSize;
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly Block[];
}

/** Most blocks side by side in a mark on the map. */
const ACROSS = 5;

/** Up to three blocks stand in a row, more in as few rows as hold five each: the area is the number. */
export function tally(statuses: readonly Status[], size: BlockSize): Tally {
  const rows = statuses.length <= 3 ? 1 : Math.max(2, Math.ceil(statuses.length / ACROSS));
  const columns = Math.ceil(statuses.length / rows);
  const [stepX, stepY] = [size.width + size.gap, size.height + size.gap];
  return {
    size,
    width: columns * stepX - size.gap,
    height: rows * stepY - size.gap,
    blocks: statuses.map((status, index) => ({
      x: (index % columns) * stepX,
      y: Math.floor(index / columns) * stepY,
      status,
    })),
  };
}

/** One SVG path for each status there is: a drawing of seventy blocks is four elements. */
export function blockPaths(
  blocks: readonly Block[],
  { width, height }: BlockSize,
): { status: Status; d: string }[] {
  const [w, h] = [round(width), round(height)];
  return [...Map.groupBy(blocks, ({ status }) => status)].map(([status, same]) => ({
    status,
    d: same.map(({ x, y }) => `M${round(x)} ${round(y)}h${w}v${h}h-${w}z`).join(''),
  }));
}
