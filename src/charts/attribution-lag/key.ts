import { BRACKETS } from '../kit/brackets.ts';
import { textWidth, wrapText } from '../kit/text-width.ts';
import { diamond, pieceOf } from './piece.ts';
import { DELAY_IDS, DELAYS, type DelayId } from './delays.ts';
import { labelLengths, lengthOf } from './length-words.ts';
import { SIZE, type Layout } from './layout.ts';
import { roughly, type Median } from './medians.ts';
import { OWN, type Data } from './rows.ts';
import type { Line, Piece } from './shapes.ts';
import type { Zone } from './zones.ts';

/** px: a sample of a bar, and where words beside it begin. */
const SAMPLE = 22;
const WORDS = 30;
/** px: numbers stand no further from what they are numbers of, in a narrow drawing. */
const WIDEST = 360;
/** px: from one line to the next of the same entry. */
const STACK = 14;

const at = (days: number): Zone => ({ min: days, max: days, edge: 'sharp' });
const sample = (kind: Exclude<DelayId, 'whole'> | 'unsplit', y: number): Piece =>
  pieceOf(kind, [at(0), at(SAMPLE)], (days) => days + 1, [y, 11], 'established');

/** The Commission’s own length, as a label has it: in full where there is room. */
function ownLength({ cases }: Data, delay: DelayId, { stacked }: Layout): string {
  const row = cases.find(({ id }) => id === OWN);
  const length = row && lengthOf(row, delay);
  return length ? (labelLengths(length).at(stacked ? -1 : 0) ?? '') : 'not known';
}

export interface Key {
  readonly lines: readonly Line[];
  readonly pieces: readonly Piece[];
  readonly height: number;
}

/** Pieces of a bar explained by the Commission’s case and the median of all, and what else a mark says. */
export function keyOf(
  data: Data,
  medians: Readonly<Record<DelayId, Median | null>>,
  layout: Layout,
  width: number,
): Key {
  const { stacked, keyLine } = layout;
  const lines: Line[] = [];
  const pieces: Piece[] = [];
  let y = 13;
  const edge = Math.min(width, WIDEST);
  const [own, typical] = stacked ? [edge, edge] : [478, 640];
  const say = (x: number, text: string, look: Line['look'], end = false): void => {
    lines.push({ x, y, text, look, ...(end && { end }) });
  };
  say(own, stacked ? 'Commission' : 'The Commission', 'strong', true);
  if (stacked) y += STACK;
  say(typical, 'Median (cases)', 'soft', true);
  for (const delay of DELAY_IDS) {
    y += keyLine;
    const { name, meaning } = DELAYS[delay];
    const median = medians[delay];
    pieces.push(
      delay === 'whole' ? diamond(SAMPLE / 2, y - 4, 'response', 'assessed') : sample(delay, y - 4),
    );
    say(WORDS, name, 'strong');
    say(own, ownLength(data, delay, layout), 'strong', true);
    if (stacked) y += STACK;
    say(stacked ? WORDS : WORDS + textWidth(`${name} `, SIZE, 600) + 4, meaning, 'soft');
    const typically = median
      ? `${roughly(median.days, stacked ? '<1 month' : undefined)} (${String(median.of)})`
      : 'not known';
    say(typical, typically, 'soft', true);
  }
  const notes = [
    { text: 'When anyone noticed is not known', piece: (at: number) => sample('unsplit', at) },
    {
      text: 'Blame: tinted for an official judgement, empty for a charge, dashed for a report',
      piece: (at: number) => diamond(SAMPLE / 2, at, 'response', 'charged'),
    },
  ];
  y += 3;
  for (const { text, piece } of notes) {
    y += keyLine;
    pieces.push(piece(y - 4));
    wrapText(text, (stacked ? Math.min(width, BRACKETS[0]) : width) - WORDS, SIZE).forEach((line, index) => {
      if (index > 0) y += STACK;
      say(WORDS, line, 'soft');
    });
  }
  return { lines, pieces, height: y + 4 };
}
