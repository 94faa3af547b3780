import { bracketOf } from '../kit/brackets.ts';
import { round } from '../kit/date-band.ts';
import { AXIS, gridAt, mostOf, numbersAt } from './axis.ts';
import { layoutOf, numberAt, roomOf, STEP, wordsOf, type Layout } from './layout.ts';
import { boxOf, HIGH, markOf } from './mark.ts';
import { countsOf, type Count, type Data, type Group } from './rows.ts';
import type { CountShape, Line, Scene } from './shapes.ts';

/** px: a group's heading with what is clear over it; clear under a row's words; the track of a stacked row, and of a reply's box in it. */
const HEADING = 34;
const GAP = 12;
const TRACK = 22;
const BOX_TRACK = 34;
/** px: clear beside a reply's words in their box. */
const PAD = 8;

type Place = (value: number) => number;

/** What a group counts, as its heading. */
const headingOf = ({ unit, isReply }: Group): string =>
  isReply ? 'And the reply: compromised' : `Counted in ${unit}`;

/** One number at a height, and how much of it that takes. A reply is no number of the axis: it stands in words, in a box. */
function shapeOf(count: Count, top: number, layout: Layout, place: Place, width: number): CountShape {
  const isReply = count.value === 0;
  const words = wordsOf(count, layout);
  const lines = [
    ...words.party.map((text): Omit<Line, 'x' | 'y'> => ({ text, look: 'strong' })),
    ...words.says.map((text): Omit<Line, 'x' | 'y'> => ({ text, look: 'soft' })),
  ];
  const written = lines.length * STEP;
  const track = isReply ? BOX_TRACK : TRACK;
  const y = layout.isStacked ? top + written + track / 2 + 2 : top + STEP / 2 + (isReply ? 4 : 1);
  const { path, from, to } = isReply
    ? boxOf(roomOf(count.number) + 2 * PAD, layout.isStacked ? 1 : layout.left, y)
    : markOf(count.qualifier, place(count.value), y);
  const height = layout.isStacked ? written + track : Math.max(written, isReply ? BOX_TRACK : HIGH);
  return {
    id: count.id,
    role: isReply ? 'response' : 'activity',
    status: count.status,
    mark: path,
    stem: !isReply && from > place(0) ? `M${round(place(0))} ${round(y)}H${round(from)}` : '',
    lines: [
      ...lines.map((line, index) => ({ ...line, x: 0, y: top + 13 + index * STEP })),
      {
        ...{ y: y + 4.5, text: count.number, look: 'strong' },
        x: isReply ? from + PAD : numberAt(count.number, from, to, width),
      },
    ],
    box: { x: 0, y: top - 3, width, height: height + 6 },
  };
}

/** Rows → placed → drawn: every number on one axis, by what it counts. The height follows from the rows and the bracket. */
export function scene(data: Data, width: number): Scene {
  const bracket = bracketOf(width);
  const real = Math.max(bracket, width);
  const layout = layoutOf(bracket);
  const counts = countsOf(data);
  const most = mostOf(counts);
  const place: Place = (value) => layout.left + ((real - layout.right - layout.left) * value) / most;
  const lines: Line[] = [];
  const shapes: CountShape[] = [];
  const grid: string[] = [];
  const { isStacked } = layout;
  let foot = isStacked ? 0 : AXIS;
  let last = foot;
  for (const group of data.groups) {
    lines.push({ x: 0, y: foot + HEADING - 14, text: headingOf(group), look: 'big' });
    foot += HEADING;
    // Where rows are stacked, the axis is soon out of sight: each group has its own.
    const top = foot;
    const isRuled = isStacked && !group.isReply;
    if (isRuled) foot += AXIS;
    for (const count of group.counts) {
      const shape = shapeOf(count, foot, layout, place, real);
      shapes.push(shape);
      foot = shape.box.y + shape.box.height + GAP - 3;
    }
    if (isRuled) {
      lines.push(...numbersAt(top, most, place));
      grid.push(gridAt(top, foot - GAP, most, place));
    } else if (!isStacked && !group.isReply) {
      last = foot;
      // Its foot, before what is not on it.
      if (data.groups[data.groups.indexOf(group) + 1]?.isReply ?? true) foot += AXIS;
    }
  }
  if (!isStacked) {
    lines.unshift(...numbersAt(0, most, place), ...numbersAt(last - GAP + 4, most, place));
    grid.push(gridAt(0, last - GAP, most, place));
  }
  return {
    ...{ width: real, height: Math.ceil(foot), counts: shapes, grid: grid.join(''), lines },
    says: `${String(counts.filter(({ value }) => value > 0).length)} numbers on one axis, by what they count, and apart from them the reply. The table below gives each with who gave it.`,
  };
}
