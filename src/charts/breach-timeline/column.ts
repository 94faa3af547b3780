import { round } from '../kit/date-band.ts';
import { leadPath } from '../kit/leads.ts';
import { spread } from '../kit/spread.ts';
import { timeScale } from '../kit/time-scale.ts';
import { domainOf, yearsOf } from './axis.ts';
import { eventWords, heightOf, MIDDLE, setLines } from './lettering.ts';
import { barOf, endsOf, markOf, type Along } from './marks.ts';
import type { Data, SpanRow } from './rows.ts';
import type { Label, Shapes } from './shapes.ts';

/** px. From the left: years, the bar that runs beside the band, the band, the lane of marks, words. */
const WIDTH = 340;
const HEIGHT = 560;
const BESIDE = [46, 8] as const;
const BAND = [56, 20] as const;
const LANE = 86;
const LEADS = [92, 116] as const;
const WORDS = 121;
/** px: a span's name, its meaning and its length above it, and the room between two labels. */
const HEADING = 63;
const LENGTH_DROP = 54;
const GAP = 9;

/** The words of one span: its name, meaning and length, then its events, as near to their marks as there is room. */
function labelsOf(span: SpanRow, data: Data, along: Along): Label[] {
  const events = data.events.filter(({ parts }) => parts.includes(span.id));
  const words = events.map((event) => eventWords(event, WIDTH - WORDS));
  const [start] = endsOf(span, along);
  const ats = events.map((event) => markOf(event, along, LANE, 'down').at);
  const [heading = 0, ...tops] = spread(
    [
      { at: start - HEADING, size: HEADING },
      ...ats.map((at, index) => ({ at: at - MIDDLE, size: heightOf(words[index] ?? []) })),
    ],
    [0, HEIGHT],
    GAP,
  );
  const shared = { parts: [span.id], only: true };
  return [
    {
      ...{ ...shared, role: span.role, leader: '' },
      lines: [
        ...setLines(
          [
            { text: span.name, look: 'role' },
            { text: span.meaning, look: 'plain' },
          ],
          WORDS,
          heading,
        ),
        { x: WORDS, y: heading + LENGTH_DROP, text: span.length, look: 'big' },
      ],
    },
    ...events.map(({ role }, index): Label => {
      const top = tops[index] ?? 0;
      return {
        ...shared,
        role,
        leader: leadPath(ats[index] ?? 0, top + MIDDLE, LEADS),
        lines: setLines(words[index] ?? [], WORDS, top),
      };
    }),
  ];
}

/** A column to stand beside the text: bars and marks always, words for one span at a time. */
export function column(data: Data): Shapes {
  const domain = domainOf(data);
  const along = timeScale(domain, [2, HEIGHT - 4]);
  return {
    width: WIDTH,
    height: HEIGHT,
    ticks: yearsOf(domain).map(({ at, label }) => ({
      path: `M0 ${round(along(at))}H${String(LANE + 6)}`,
      line: { x: 0, y: along(at) + 14, text: label, look: 'soft' },
    })),
    bars: data.spans.map((span) => {
      const [near, thick] = span.row === 0 ? BAND : BESIDE;
      return barOf(span, along, near, thick, 'down');
    }),
    marks: data.events.map((event) => markOf(event, along, LANE, 'down')),
    labels: data.spans.flatMap((span) => labelsOf(span, data, along)),
    targets: [],
  };
}
