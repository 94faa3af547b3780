import { round } from '../kit/date-band.ts';
import { timeScale } from '../kit/time-scale.ts';
import { domainOf, yearsOf } from './axis.ts';
import { setLines, spanSays, widthOf, type Words } from './lettering.ts';
import { barOf, endsOf, markOf, type Along } from './marks.ts';
import type { Data, SpanRow } from './rows.ts';
import type { Label, Shapes } from './shapes.ts';

/** px. From the top: name and length of the span told, the lane of marks, the band, the bar that runs beside it, years. */
const WIDTH = 320;
const HEIGHT = 98;
const EDGE = 2;
const LANE = 43;
const BAND = [51, 18] as const;
const BESIDE = [71, 8] as const;
const FOOT = 84;

/** Name, meaning and length above the bar, moved left where they would run past the edge. */
function labelOf(span: SpanRow, along: Along): Label {
  const words: Words[] = [
    { text: span.name, look: 'role' },
    { text: spanSays(span), look: 'plain' },
  ];
  const [x] = endsOf(span, along);
  const lines = setLines(words, Math.max(0, Math.min(x, WIDTH - EDGE - widthOf(words))), 0);
  return { role: span.role, parts: [span.id], only: true, leader: '', lines };
}

/** A strip low enough to stay in sight above the text on a phone. */
export function strip(data: Data): Shapes {
  const domain = domainOf(data);
  const along = timeScale(domain, [EDGE, WIDTH - EDGE]);
  return {
    width: WIDTH,
    height: HEIGHT,
    ticks: yearsOf(domain).map(({ at, label }) => ({
      path: `M${round(along(at))} ${String(LANE + 6)}V${String(HEIGHT)}`,
      line: { x: along(at) + 4, y: FOOT + 12, text: label, look: 'soft' },
    })),
    bars: data.spans.map((span) => {
      const [near, thick] = span.row === 0 ? BAND : BESIDE;
      return barOf(span, along, near, thick, 'across');
    }),
    marks: data.events.map((event) => markOf(event, along, LANE, 'across')),
    labels: data.spans.map((span) => labelOf(span, along)),
    targets: [],
  };
}
