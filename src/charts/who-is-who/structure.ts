import { box } from './box.ts';
import { outlineOf, type Cast } from './cast.ts';
import { BESIDE, BETWEEN, type Columns } from './columns.ts';
import { gapHeight } from './gap.ts';
import type { Lane } from './layers.ts';
import { nodeWords } from './node-words.ts';
import type { Data, LineRow, NodeRow } from './rows.ts';
import { NOTHING, type Piece, type Pieces } from './shapes.ts';
import { drop, tieLabel } from './tie.ts';

/** px: above and below the words on a line; the lowest box. */
export const AIR = 8;
const LEAST_BOX = 30;

/** Columns at the real width, and at the bracket’s own, to which words are wrapped. */
export type At = Readonly<Record<'at' | 'fit', Columns>>;

interface Limits {
  /** px: the last layer begins no higher. */
  readonly lowest: number;
  /** The row that keeps the last box from what is beside it, and the px its words may be wide. */
  readonly gap: LineRow | undefined;
  readonly gapFit: number;
}

export interface Structure {
  readonly pieces: readonly Pieces[];
  /** px: top and foot of the last layer, and the foot of every box. */
  readonly top: number;
  readonly foot: number;
  readonly feet: ReadonlyMap<string, number>;
}

/** A line’s words, as wide as there is nothing beside it on its whole way down. */
function labelOf(
  { tie, column, from, to }: Lane<LineRow>,
  y: number,
  lanes: readonly Lane<LineRow>[],
  { at, fit }: At,
): Piece {
  const beside = lanes.filter((lane) => lane.column > column && lane.from < to && from < lane.to);
  const next = Math.min(...beside.map((lane) => lane.column));
  const end = Number.isFinite(next) ? fit.left(next) - 2 : fit.main;
  return tieLabel(tie, at.line(column) + BESIDE, y + AIR, end - fit.line(column) - BESIDE);
}

/** First and last column of the lines that meet a node; all of them when none does. */
function spanOf(id: string, lanes: readonly Lane<LineRow>[], count: number): readonly [number, number] {
  const own = lanes.filter(({ tie }) => [tie.from, tie.to].includes(id)).map(({ column }) => column);
  return own.length > 0 ? [Math.min(...own), Math.max(...own)] : [0, count - 1];
}

/** Boxes layer under layer, as wide as the lines that meet them, with the lines between them. */
export function structure(
  cast: Cast,
  data: Data,
  lanes: readonly Lane<LineRow>[],
  columns: At,
  limits: Limits,
): Structure {
  const { at, fit } = columns;
  const { lowest, gap, gapFit } = limits;
  const draw = (node: NodeRow, y: number, isLast: boolean, least: number): Piece => {
    const [first, last] = spanOf(node.id, lanes, at.count);
    const end = (each: Columns): number =>
      last < at.count - 1 ? each.left(last + 1) - BETWEEN : each.main - (isLast && gap ? each.short : 0);
    const status = outlineOf(node.id, cast.ties);
    const isRoot = status === 'established';
    return box(
      { id: node.id, words: nodeWords(node, data, isRoot), role: isRoot ? 'context' : 'response', status },
      { x: at.left(first), y, width: end(at) - at.left(first), fit: end(fit) - fit.left(first) },
      least,
    );
  };
  const pieces: Pieces[] = [];
  const feet = new Map<string, number>();
  const tops: number[] = [];
  /** Room that the words of lines still on their way need, by the layer they lead to. */
  const floors = new Map<number, number>();
  let foot = 0;
  cast.layers.forEach((layer, index) => {
    const isLast = index === cast.layers.length - 1;
    const y = Math.max(floors.get(index) ?? (index > 0 ? foot + AIR * 3 : 0), isLast ? lowest : 0);
    const least = isLast && gap ? gapHeight(gap, gapFit) : LEAST_BOX;
    const height = Math.max(...layer.map((node) => draw(node, y, isLast, least).height));
    foot = y + height;
    tops.push(y);
    pieces.push(...layer.map((node) => draw(node, y, isLast, height)));
    for (const node of layer) feet.set(node.id, foot);
    for (const lane of lanes.filter(({ from }) => from === index)) {
      const label = labelOf(lane, foot, lanes, columns);
      pieces.push(label);
      floors.set(lane.to, Math.max(floors.get(lane.to) ?? 0, foot + label.height + AIR * 2));
    }
  });
  const lines = lanes.map(({ tie, column, to }) =>
    drop(tie, at.line(column), feet.get(tie.from) ?? 0, tops[to] ?? 0),
  );
  return { pieces: [{ ...NOTHING, shapes: lines }, ...pieces], top: tops.at(-1) ?? 0, foot, feet };
}
