import { rowRoom, type RowRoom } from '../kit/row-room.ts';
import { textWidth } from '../kit/text-width.ts';
import { GAP, type Item, type Side } from './pack.ts';
import { LETTER } from './scene.ts';

const SIDES: readonly Side[] = ['right', 'left', 'below'];
/** A mark this long, px, may have its label on the row below: shorter ones would leave it unclear whose label it is. */
const LONG = 80;

/** The room a label takes, px: on its own row, its gap to the mark and air on the far side; below, air on both. */
function labelSpan({ x0, x1 }: Item, label: number, side: Side): [number, number] {
  if (side === 'right') return [x1 + GAP.label, x1 + GAP.label + label + GAP.around];
  if (side === 'left') return [x0 - GAP.label - label - GAP.around, x0 - GAP.label];
  const from = Math.max(x0, GAP.around);
  return [from - GAP.around, from + label + GAP.around];
}

const markSpan = ({ x0, x1 }: Item): [number, number] => [x0 - GAP.mark / 2, x1 + GAP.mark / 2];

/** A mark in its row. */
interface Standing {
  /** Moved right by GAP.around, as the rows are longer by that at both ends: a label may then end at the lane’s edge itself. */
  readonly item: Item;
  /** The label’s width, px. */
  readonly label: number;
  row: number;
  side: Side | null;
}

/** The rows of one lane while its labels are being placed. */
export class LaneRows {
  readonly standing: readonly Standing[];
  readonly #room: readonly RowRoom[];

  constructor(items: readonly Item[], rows: readonly number[], count: number, length: number) {
    this.#room = Array.from({ length: count }, () => rowRoom(length + 2 * GAP.around));
    this.standing = items.map((item, index) => ({
      item: { ...item, x0: item.x0 + GAP.around, x1: item.x1 + GAP.around },
      label: textWidth(item.title, LETTER, item.strong ? 600 : 400),
      row: rows[index] ?? 0,
      side: null,
    }));
    for (const mark of this.standing) this.#put(mark, mark.row);
  }

  #lift(mark: Standing): void {
    this.#room[mark.row]?.give(...markSpan(mark.item));
  }

  #put(mark: Standing, row: number): void {
    this.#room[row]?.take(...markSpan(mark.item));
    mark.row = row;
  }

  #fits({ item }: Standing, row: number): boolean {
    return this.#room[row]?.isFree(...markSpan(item)) ?? false;
  }

  /** Label a mark where it stands: to its right if there is room, else to its left, else below. */
  #labelHere(mark: Standing): boolean {
    const { item, label } = mark;
    const roomOf = (side: Side): RowRoom | undefined =>
      this.#room[side === 'below' ? mark.row + 1 : mark.row];
    const side = SIDES.find(
      (each) =>
        (each !== 'below' || item.x1 - item.x0 >= LONG) &&
        roomOf(each)?.isFree(...labelSpan(item, label, each)),
    );
    if (!side) return false;
    roomOf(side)?.take(...labelSpan(item, label, side));
    mark.side = side;
    return true;
  }

  /** Label a mark in another row, if both have room there. */
  #labelIn(mark: Standing, row: number): boolean {
    if (!this.#fits(mark, row)) return false;
    const from = mark.row;
    this.#lift(mark);
    this.#put(mark, row);
    if (this.#labelHere(mark)) return true;
    this.#lift(mark);
    this.#put(mark, from);
    return false;
  }

  /** Label a mark in another row by letting the one mark in its way, if that has no label, take its place. */
  #labelBySwap(mark: Standing, row: number): boolean {
    const { item } = mark;
    const inTheWay = this.standing.filter(
      (other) =>
        other.row === row && other.item.x0 - GAP.mark < item.x1 && item.x0 < other.item.x1 + GAP.mark,
    );
    const [other] = inTheWay;
    if (inTheWay.length !== 1 || !other || other.side) return false;
    const from = mark.row;
    this.#lift(mark);
    this.#lift(other);
    if (this.#fits(mark, row) && this.#fits(other, from)) {
      this.#put(mark, row);
      this.#put(other, from);
      if (this.#labelHere(mark)) return true;
      this.#lift(mark);
      this.#lift(other);
    }
    this.#put(mark, from);
    this.#put(other, row);
    return false;
  }

  /** Label a mark wherever that can be done: in its row, in a free place of another, or by changing places. */
  label(mark: Standing): boolean {
    const others = [...this.#room.keys()].filter((row) => row !== mark.row);
    return (
      this.#labelHere(mark) ||
      others.some((row) => this.#labelIn(mark, row)) ||
      others.some((row) => this.#labelBySwap(mark, row))
    );
  }
}
