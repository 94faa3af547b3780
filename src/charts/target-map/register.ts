import { round } from '../kit/date-band.ts';
import { KIND_COLUMNS, columnOf } from './kind-columns.ts';
import type { Place } from './rows.ts';
import { BLOCK, type Block, type BlockSize } from './tally.ts';

/** px: a row can be hit with a finger, and the stepped heads are one line each */
export const ROW = 24;
const HEAD_LINE = 16;
export const HEADS = KIND_COLUMNS.length * HEAD_LINE + 8;

interface RegisterHead {
  readonly text: string;
  /** Right edge of its column, px; the head ends here and a rule runs down from it. */
  readonly x: number;
  /** Baseline, px. */
  readonly y: number;
}

interface RegisterRow {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  /** Top of the row, px. */
  readonly y: number;
  /** px from the register’s left edge and the row’s top */
  readonly blocks: readonly Block[];
}

/** The list of countries, one ruled line each, with a column for each kind of target. */
export interface Register {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly RegisterHead[];
  /** Right edge of the numbers. */
  readonly numberX: number;
  readonly block: BlockSize;
  readonly rows: readonly RegisterRow[];
  /** SVG paths: the rule down from each head, and the line under each row. */
  readonly rules: string;
  readonly lines: string;
}

/** Shares of the width: the name and number, then five columns. */
const NAMES = 0.4;
const PADDING = 4;

/** Blocks of one cell, from its left rule. */
function cell(place: Place, column: number, left: number, { width, height, gap }: BlockSize): Block[] {
  return place.targets
    .filter(({ kind }) => columnOf(kind) === column)
    .map(({ status }, index) => ({
      x: left + PADDING + index * (width + gap),
      y: (ROW - height) / 2,
      status,
    }));
}

const fullest = (places: readonly Place[]): number =>
  Math.max(
    1,
    ...places.flatMap(({ targets }) =>
      KIND_COLUMNS.map((_, column) => targets.filter(({ kind }) => columnOf(kind) === column).length),
    ),
  );

/**
 * @param all every place: it sets the height and the size of a block, whatever is left after filtering
 * @param left the places to list, in order
 */
export function register(all: readonly Place[], left: readonly Place[], width: number): Register {
  const names = Math.max(118, Math.round(width * NAMES));
  const column = (width - names) / KIND_COLUMNS.length;
  const room = (column - PADDING * 1.4) / fullest(all);
  // A column that is fuller than blocks can be told apart in is at least no wider than it is.
  const gap = room < 3 ? room / 3 : room < 9 ? 2 : BLOCK.gap;
  const block: BlockSize = {
    width: room < 3 ? room - gap : Math.min(BLOCK.width, Math.floor((room - gap) * 2) / 2),
    height: BLOCK.height,
    gap,
  };
  const height = HEADS + all.length * ROW;
  const heads = KIND_COLUMNS.map(({ head }, index) => ({
    text: head,
    x: names + (index + 1) * column,
    y: (KIND_COLUMNS.length - index) * HEAD_LINE - 4,
  }));
  const rows = left.map((place, index) => ({
    code: place.code,
    name: place.name,
    count: place.targets.length,
    y: HEADS + index * ROW,
    blocks: KIND_COLUMNS.flatMap((_, each) => cell(place, each, names + each * column, block)),
  }));
  return {
    width,
    height,
    numberX: names - 8,
    block,
    heads,
    rows,
    rules: heads.map(({ x, y }) => `M${round(x - 0.5)} ${round(y - 11)}V${round(height)}`).join(''),
    lines: rows.map(({ y }) => `M0 ${round(y + ROW - 0.5)}h${round(width)}`).join(''),
  };
}
