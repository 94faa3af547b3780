import { round } from '../kit/date-band.ts';
import { alongOf, BESIDE, LANE, POLE, SEAM, type PlacedAcross, type PlacedEvent } from './across.ts';
import { domainOf, yearsOf } from './axis.ts';
import { heightOf, setLines, SIZE, widthOf } from './lettering.ts';
import { barOf, endsOf, markOf, type Along } from './marks.ts';
import type { Data } from './rows.ts';
import type { Label, Shapes, Target } from './shapes.ts';
import { setSpanWords } from './span-words.ts';

function labelOf(
  { event, side, flag, words, lane }: PlacedEvent,
  along: Along,
  top: number,
  foot: number,
): { label: Label; target: Target } {
  const { id, role, parts } = event;
  const x = markOf(event, along, 0, 'across').at;
  const height = heightOf(words);
  const near = side === 'above' ? top - LANE - flag.offset - height : foot + LANE + flag.offset;
  const left = flag.side === 'left';
  const start = top + lane + (side === 'above' ? -5 : 5);
  const width = widthOf(words) + POLE;
  const label = {
    ...{ role, parts, only: false },
    leader: `M${round(x)} ${round(start)}V${round(side === 'above' ? near + 2 : near + height - 2)}`,
    lines: setLines(words, left ? x - POLE : x + POLE, near, left),
  };
  return { label, target: { id, parts, x: left ? x - width : x, y: near, width, height } };
}

/** Placed → drawn: at the real width, only places across the page change. */
export function drawAcross(
  data: Data,
  { events, places, top, band, height }: PlacedAcross,
  width: number,
): Shapes {
  const along = alongOf(data, width);
  const flags = events.map((each) => labelOf(each, along, top, top + band));
  const bars = data.spans.map((span) => {
    const [near, thick] = span.row === 0 ? [top, band] : [top + band + SEAM, BESIDE];
    return { span, near, thick, bar: barOf(span, along, near, thick, 'across') };
  });
  return {
    width,
    height,
    ticks: yearsOf(domainOf(data)).map(({ at, label }) => ({
      path: `M${round(along(at))} 4V${String(height)}`,
      line: { x: along(at) + 5, y: SIZE, text: label, look: 'soft' },
    })),
    bars: bars.map(({ bar }) => bar),
    marks: events.map(({ event, lane }) => markOf(event, along, top + lane, 'across')),
    labels: [
      ...bars.map(({ span, near, thick }, index) => {
        const lines = setSpanWords(span, places[index] ?? 'on', endsOf(span, along), [near, thick], width);
        return { role: span.role, parts: [span.id], only: false, leader: '', lines };
      }),
      ...flags.map(({ label }) => label),
    ],
    targets: [
      ...bars.map(({ span, near, thick }): Target => {
        const [x0, , , x1] = endsOf(span, along);
        return { id: span.id, parts: [span.id], x: x0, y: near, width: x1 - x0, height: thick };
      }),
      ...flags.map(({ target }) => target),
    ],
  };
}
