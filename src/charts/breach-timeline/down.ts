import { BRACKETS } from '../kit/brackets.ts';
import { round } from '../kit/date-band.ts';
import { leadPath } from '../kit/leads.ts';
import { spread } from '../kit/spread.ts';
import { wrapText } from '../kit/text-width.ts';
import { timeScale } from '../kit/time-scale.ts';
import { domainOf, yearsOf } from './axis.ts';
import {
  eventWords,
  heightOf,
  MIDDLE,
  setLines,
  SIZE,
  spanLines,
  STEP,
  weightOf,
  type Words,
} from './lettering.ts';
import { barOf, endsOf, markOf, type Along } from './marks.ts';
import type { Data, SpanRow } from './rows.ts';
import type { Label, Line, Shapes, Target } from './shapes.ts';

/** px from the left: spans' words, the bar that runs beside the band, the band, the lane of marks, events' words. */
const SPAN_WORDS = 74;
const BESIDE = [78, 8] as const;
const BAND = [88, 18] as const;
const LANE = 115;
const LEADS = [121, 145] as const;
const EVENT_WORDS = 149;
/** px: kept at the right, as some lines come out wider than they were counted. */
const SPARE = 6;
/** px: between two labels. */
const GAP = 8;

export interface PlacedDown {
  readonly height: number;
  /** A span's words with the top they start at. */
  readonly spans: readonly { readonly words: readonly Words[]; readonly top: number }[];
}

const wordsIn = (data: Data, width: number): Words[][] =>
  data.events.map((event) => eventWords(event, width - EVENT_WORDS - SPARE));
const alongOf = (data: Data, height: number): Along => timeScale(domainOf(data), [2, height - 10]);

const spanWords = (span: SpanRow): Words[] => [
  ...wrapText(span.name, SPAN_WORDS, SIZE, weightOf('role')).map((text) => ({ text, look: 'role' as const })),
  ...spanLines(span, SPAN_WORDS, 'plain'),
];

/** Each span's words start beside its bar, at the first place clear of the years and of the words before them. */
function placeSpans(data: Data, along: Along): PlacedDown['spans'] {
  const taken = yearsOf(domainOf(data)).map(({ at }) => [along(at) - 4, along(at) + STEP + 2] as const);
  const main = data.spans.filter(({ row }) => row === 0).map((span) => endsOf(span, along));
  return data.spans.map((span) => {
    const words = spanWords(span);
    const [, from] = endsOf(span, along);
    // What runs beside the main band has its words where that band has come to its end.
    const blocks =
      span.row === 1 ? [...taken, ...main.map(([start, , , end]) => [start, end] as const)] : taken;
    const top = blocks
      .toSorted((a, b) => a[0] - b[0])
      .reduce((at, [start, end]) => (at < end && start < at + heightOf(words) ? end : at), from + 2);
    taken.push([top, top + heightOf(words) + GAP]);
    return { words, top };
  });
}

/** Rows → placed: how long the axis is, for the bracket's own width: as long as the words at its narrowest need, so that few are moved far. */
export function placeDown(data: Data): PlacedDown {
  const needed = wordsIn(data, BRACKETS[0]).reduce((sum, each) => sum + heightOf(each) + GAP, 0);
  const height = Math.ceil(needed * 1.08);
  return { height, spans: placeSpans(data, alongOf(data, height)) };
}

/** Placed → drawn: at the real width words take fewer lines, and stand nearer to their marks. */
export function drawDown(data: Data, { height, spans }: PlacedDown, width: number): Shapes {
  const along = alongOf(data, height);
  const words = wordsIn(data, width);
  const marks = data.events.map((event) => markOf(event, along, LANE, 'down'));
  const wanted = marks.map(({ at }, index) => ({ at: at - MIDDLE, size: heightOf(words[index] ?? []) }));
  const tops = spread(wanted, [0, height], GAP);
  const bars = data.spans.map((span) => {
    const [near, thick] = span.row === 0 ? BAND : BESIDE;
    return { span, bar: barOf(span, along, near, thick, 'down') };
  });
  const spanLine = (index: number): Line[] => setLines(spans[index]?.words ?? [], 0, spans[index]?.top ?? 0);
  return {
    width,
    height,
    ticks: yearsOf(domainOf(data)).map(({ at, label }) => ({
      path: `M0 ${round(along(at))}H${String(LANE + 6)}`,
      line: { x: 0, y: along(at) + 14, text: label, look: 'soft' },
    })),
    bars: bars.map(({ bar }) => bar),
    marks,
    labels: [
      ...bars.map(({ span }, index): Label => ({
        role: span.role,
        parts: [span.id],
        only: false,
        leader: '',
        lines: spanLine(index),
      })),
      ...data.events.map(({ role, parts }, index): Label => ({
        ...{ role, parts, only: false },
        leader: leadPath(marks[index]?.at ?? 0, (tops[index] ?? 0) + MIDDLE, LEADS),
        lines: setLines(words[index] ?? [], EVENT_WORDS, tops[index] ?? 0),
      })),
    ],
    targets: [
      // A bar can be taller than a window: what is chosen by is its words, with the piece of bar beside them.
      ...data.spans.map(({ id }, index): Target => {
        const { words: said, top } = spans[index] ?? { words: [], top: 0 };
        return { id, parts: [id], x: 0, y: top - 2, width: BAND[0] + BAND[1], height: heightOf(said) + 4 };
      }),
      ...data.events.map(({ id, parts }, index): Target => {
        const size = heightOf(words[index] ?? []);
        return {
          id,
          parts,
          x: EVENT_WORDS - 4,
          y: (tops[index] ?? 0) - 2,
          width: width - EVENT_WORDS + 4,
          height: size + 4,
        };
      }),
    ],
  };
}
