import { textWidth } from '../kit/text-width.ts';
import type { Box, Point } from './plane.ts';

const LABEL_SIZE = 12.5;
const LINE = 15;
/** px between a mark and its name */
const CLEAR = 4;

export interface Labelled {
  readonly text: string;
  /** What the name belongs to, px. */
  readonly box: Box;
}

export interface Label {
  readonly text: string;
  /** Start, middle or end of the baseline, px. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const contains = (outer: Box, { left, top, right, bottom }: Box): boolean =>
  left >= outer.left && top >= outer.top && right <= outer.right && bottom <= outer.bottom;

/** Places round a mark, the best to read first: right, left, below, above, then the corners. */
function candidates({ text, box }: Labelled): Label[] {
  const width = textWidth(text, LABEL_SIZE, 600);
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const place = (anchor: Label['anchor'], x: number, top: number): Label => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return {
      text,
      anchor,
      at: { x, y: top + LINE - 4 },
      box: { left, top, right: left + width, bottom: top + LINE },
    };
  };
  const [right, left] = [box.right + CLEAR, box.left - CLEAR];
  const [above, beside, below] = [box.top - LINE - 1, middle.y - LINE / 2, box.bottom + 1];
  return [
    place('start', right, beside),
    place('end', left, beside),
    place('middle', middle.x, below),
    place('middle', middle.x, above),
    place('start', right, box.top - LINE / 2),
    place('start', right, box.bottom - LINE / 2),
    place('end', left, box.top - LINE / 2),
    place('end', left, box.bottom - LINE / 2),
    place('start', box.left, below),
    place('start', box.left, above),
    place('end', box.right, below),
    place('end', box.right, above),
  ];
}

/**
 * A name for each mark that has room for one, in order of importance: inside `bounds`, over no mark, over no other name.
 * @param blocked what names must stay clear of besides, px
 * @returns a label or null for each, in the order given
 */
export function placeLabels(
  marks: readonly Labelled[],
  bounds: Box,
  blocked: readonly Box[] = [],
): (Label | null)[] {
  const taken: Box[] = [...blocked, ...marks.map(({ box }) => box)];
  return marks.map((mark) => {
    const found = candidates(mark).find(
      ({ box }) => contains(bounds, box) && !taken.some((each) => each !== mark.box && overlap(each, box)),
    );
    if (found) taken.push(found.box);
    return found ?? null;
  });
}
