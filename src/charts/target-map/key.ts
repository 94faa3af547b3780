import { STATUS_WORDS, type Status } from '../../data/status.ts';
import { bracketOf } from '../kit/brackets.ts';
import { textWidth } from '../kit/text-width.ts';
import type { Place } from './rows.ts';

interface KeyLine {
  readonly status: Status | null;
  readonly text: string;
  /** px, left edge and baseline */
  readonly x: number;
  readonly y: number;
}

export interface Key {
  readonly height: number;
  readonly lines: readonly KeyLine[];
}

const ORDER: readonly Status[] = ['established', 'assessed', 'charged', 'alleged', 'claimed', 'denied'];

const LINE = 21;
/** px under the last line */
const FOOT = 12;
/** px: a block and the room after it, the size of the letters, and the room between two words */
const BLOCK_ROOM = 17;
const LETTER = 13;
const GAP = 16;

/**
 * The statuses that occur, by name beside their mark; the page's key says what each means. Lines are broken for the bracket's own
 * width, so that the height is the bracket's.
 * @param width px of the key
 * @param drawing px of the whole drawing
 */
export function key(places: readonly Place[], width: number, drawing: number): Key {
  const narrowest = width - (drawing - bracketOf(drawing));
  const used = ORDER.filter((status) =>
    places.some(({ targets }) => targets.some((each) => each.status === status)),
  );
  let [x, y] = [0, 2 * LINE];
  const lines = used.map((status) => {
    const text = STATUS_WORDS[status].label;
    const length = BLOCK_ROOM + textWidth(text, LETTER);
    if (x > 0 && x + length > narrowest) [x, y] = [0, y + LINE];
    const line = { status, text, x, y };
    x += length + GAP;
    return line;
  });
  return {
    height: (used.length > 0 ? y : LINE) + FOOT,
    lines: [{ status: null, text: 'One block is one reported target', x: 0, y: LINE }, ...lines],
  };
}
