import { DIMENSION_WORDS, NO_REPLY, NOT_FOUND_BRIEF } from './dimensions.ts';
import { exchanges, type Exchange } from './filter.ts';
import { cellLines, flow, LINE, setLines, unbroken } from './lettering.ts';
import { collect, levelRule, markOf, PAD } from './pieces.ts';
import type { CellRow, Data, SpeakerRow } from './data.ts';
import type { Run, Shapes } from './shapes.ts';

/** px: before the word for the question, the bar, and the words; the least a finger needs. */
const INSET = 6;
const BAR = { x: 55, width: 6 } as const;
const WORDS = 69;
const LEAST = 24;
/** px: words are broken for the narrowest drawing. */
const NARROWEST = 280;
/** Exact words stand here only where they take no more lines than this; the rest are in the card and the table. */
const MOST_LINES = 2;

function linesOf(cell: CellRow, { side }: SpeakerRow): Run[][] {
  const room = NARROWEST - WORDS - INSET;
  const whole = cellLines(cell, side, room, false);
  if (whole.length <= MOST_LINES || !cell.said) return whole;
  return cellLines({ ...cell, said: { ...cell.said, exact: '' } }, side, room, false);
}

/** One speaker under the other, and one question under the other: for a phone. */
export function stack(data: Data, speakers: readonly SpeakerRow[], width: number): Shapes {
  let top = 0;
  const at = (lines: readonly (readonly Run[])[], x: number, pad: number): Shapes['lines'] => {
    const set = setLines(lines, x, top + pad);
    top += Math.max(lines.length * LINE + 2 * pad, pad === 4 ? LEAST : 0);
    return set;
  };
  const empty = { width, height: 0, columns: 1, rules: [], bands: [], marks: [], targets: [] } as const;

  const cellOf = (cell: CellRow, speaker: SpeakerRow): Shapes => {
    const y = top;
    const lines = linesOf(cell, speaker);
    const head = setLines([[{ text: DIMENSION_WORDS[cell.dimension].brief, look: 'soft' }]], INSET, y + 4);
    const words = at(lines, WORDS, 4);
    const box = { x: BAR.x, y: y + 5, width: BAR.width, height: lines.length * LINE - 2 };
    return {
      ...empty,
      lines: [...head, ...words],
      marks: markOf(cell, speaker, box),
      targets: [{ id: cell.id, x: 0, y: y + 1, width, height: top - y - 2 }],
    };
  };
  const headOf = ({ name, side, when, outside }: SpeakerRow): Shapes => {
    const runs: Run[] = [
      { text: name, look: side === 'reply' ? 'reply' : 'plain' },
      { text: unbroken(when), look: outside ? 'strong' : 'soft' },
    ];
    return { ...empty, lines: at(flow(runs, NARROWEST - 2 * INSET), INSET, PAD) };
  };
  /** What was not found, in one line. */
  const missing = (cells: readonly CellRow[]): Shapes[] => {
    if (cells.length === 0) return [];
    const words = cells.map(({ dimension }) => DIMENSION_WORDS[dimension].brief).join(', ');
    const text = `${words}: ${NOT_FOUND_BRIEF}`;
    return [{ ...empty, lines: at(flow([{ text, look: 'soft' }], NARROWEST - 2 * INSET), INSET, 3) }];
  };
  const speakerOf = (speaker: SpeakerRow): Shapes[] => {
    const y = top;
    const pieces = [
      headOf(speaker),
      ...speaker.cells.filter(({ said }) => said).map((cell) => cellOf(cell, speaker)),
      ...missing(speaker.cells.filter(({ said }) => !said)),
    ];
    top += PAD / 2;
    if (speaker.side === 'claim') return pieces;
    return [{ ...empty, lines: [], bands: [{ id: speaker.id, x: 0, y, width, height: top - y }] }, ...pieces];
  };
  const silence = (): Shapes[] => {
    const y = top;
    const runs: Run[] = [
      { text: 'China:', look: 'reply' },
      { text: NO_REPLY.charAt(0).toLowerCase() + NO_REPLY.slice(1), look: 'soft' },
    ];
    const lines = at(flow(runs, NARROWEST - 2 * INSET), INSET, PAD);
    return [{ ...empty, lines, bands: [{ id: 'unanswered', x: 0, y, width, height: top - y }] }];
  };
  const block = ({ country, speakers: own, unanswered }: Exchange): Shapes[] => {
    const rule = levelRule(top, width);
    const name = data.countries[country] ?? country;
    const head = { ...empty, lines: at([[{ text: name, look: 'strong' }]], INSET, PAD) };
    top -= PAD;
    return [rule, head, ...own.flatMap(speakerOf), ...(unanswered ? silence() : [])];
  };
  const pieces = exchanges(speakers).flatMap(block);
  return collect(pieces, [], { width, height: top + 1, columns: 1 });
}
