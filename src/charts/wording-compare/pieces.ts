import type { CellRow, SpeakerRow } from './data.ts';
import type { Line, Mark, Place, Shapes } from './shapes.ts';

/** px: above and below the words of a row, and before a name. */
export const PAD = 5;

/** A cell’s bar; none where nothing was found. */
export function markOf({ id, said }: CellRow, { side }: SpeakerRow, box: Omit<Place, 'id'>): Mark[] {
  if (!said) return [];
  return [{ id, ...box, role: side === 'reply' ? 'reply' : 'response', status: said.status }];
}

const NOTHING = { bands: [], marks: [], lines: [], targets: [], columns: 1, height: 0 } as const;

/** A rule across the drawing, which takes no room. */
export const levelRule = (y: number, width: number): Shapes => ({
  ...NOTHING,
  width,
  rules: [`M0 ${String(y + 0.5)}H${String(Math.round(width))}`],
});

/** All pieces as one. */
export const collect = (
  pieces: readonly Shapes[],
  heads: readonly Line[],
  size: Pick<Shapes, 'width' | 'height' | 'columns'>,
): Shapes => ({
  ...size,
  rules: pieces.flatMap(({ rules }) => rules),
  bands: pieces.flatMap(({ bands }) => bands),
  marks: pieces.flatMap(({ marks }) => marks),
  lines: [...heads, ...pieces.flatMap(({ lines }) => lines)],
  targets: pieces.flatMap(({ targets }) => targets),
});
