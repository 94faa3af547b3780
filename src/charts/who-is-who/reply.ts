import { dateWords } from '../../data/date-words.ts';
import { round } from '../kit/date-band.ts';
import { textWidth } from '../kit/text-width.ts';
import { SIZE, stack, type Words } from './lettering.ts';
import type { LineRow } from './rows.ts';
import { NOTHING, together, type Piece, type Place } from './shapes.ts';

const HEADING = 'China denies this';
/** px: the frame’s thickness, and the room inside it; and where room is short. */
const FRAME = 8;
const PAD = 10;
const GAP = 9;
const TIGHT = { pad: 5, gap: 5 } as const;

/** A frame in the hatching of a denial, open inside. */
const frame = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z` +
  `m${String(FRAME)} ${String(FRAME)}v${round(height - FRAME * 2)}h${round(width - FRAME * 2)}v${round(FRAME * 2 - height)}Z`;

/**
 * The replies of those accused, in one frame as strong as what they answer.
 * @param isSmall in the smaller type, as the words that they answer are where room is short
 */
export function replyPanel(
  replies: readonly LineRow[],
  { x, y, width, fit }: Place,
  least = 0,
  isSmall = false,
): Piece {
  if (replies.length === 0) return { ...NOTHING, height: 0 };
  const inset = FRAME + (isSmall ? TIGHT.pad : PAD);
  const between = isSmall ? TIGHT.gap : GAP;
  const [left, room] = [x + inset, fit - inset * 2];
  const spoken = (line: LineRow): string => `${line.says}, ${dateWords(line.date, 'short')}`;
  const isShort = replies.every((line) => textWidth(spoken(line), SIZE, 600) <= room);
  const wordsOf = (line: LineRow): Words[] =>
    isSmall
      ? [
          { text: spoken(line), look: 'plain', lead: line.says.length, isSmall },
          { text: line.relation, look: 'plain', isSmall },
        ]
      : [
          { text: isShort ? spoken(line) : line.says, look: 'strong' },
          { text: line.relation, look: 'plain' },
          { text: isShort ? '' : dateWords(line.date, 'short'), look: 'soft' },
        ];
  const heading = stack([{ text: HEADING, look: 'role', role: 'reply' }], left, y + inset, room);
  const heights = replies.map((line) => stack(wordsOf(line), left, 0, room).height);
  const natural = heights.reduce((sum, each) => sum + each + between, heading.height) + inset * 2 - 3;
  const gap = between + Math.max(0, least - natural) / (replies.length + 1);
  let top = y + inset + heading.height + gap;
  const pieces = replies.map((line) => {
    const piece = stack(wordsOf(line), left, top, room);
    const target = {
      id: line.id,
      x: left - 4,
      y: top - 3,
      width: width - inset * 2 + 8,
      height: piece.height + 6,
    };
    top += piece.height + gap;
    return { ...piece, targets: [target] };
  });
  const height = Math.max(least, natural);
  return {
    ...together([heading, ...pieces]),
    shapes: [{ path: frame(x, y, width, height), role: 'reply', status: 'denied' }],
    height,
  };
}
