import type { Bracket } from '../kit/brackets.ts';
import { placeFlags, type Box, type PlacedFlag } from '../kit/flags.ts';
import { timeScale } from '../kit/time-scale.ts';
import { domainOf } from './axis.ts';
import { eventWords, heightOf, widthOf, type Words } from './lettering.ts';
import { endsOf, markOf, type Along } from './marks.ts';
import type { Data, EventRow } from './rows.ts';
import { bandDepth, placeWords, type Place } from './span-words.ts';

/** px. Left of the axis is room for the first bar's words. */
const LEFT = 66;
const RIGHT = 8;
/** px: the main band, the bar that runs beside it, and the lane of marks along either. */
const BAND = 42;
export const BESIDE = 24;
export const SEAM = 4;
export const LANE = 18;
const YEARS = 24;
/** px: between a pole and its words. */
export const POLE = 6;
/** px: widths an event's words may be wrapped to. */
const WRAPS: Readonly<Record<Bracket, readonly number[]>> = {
  280: [120],
  720: [116, 150, 190],
  1080: [130, 160, 200, 240],
};

type Side = 'above' | 'below';

export interface PlacedEvent {
  readonly event: EventRow;
  readonly side: Side;
  readonly flag: PlacedFlag;
  readonly words: readonly Words[];
  /** px below the band's top of its mark's centre. */
  readonly lane: number;
}

/** What does not change with the width inside a bracket. */
export interface PlacedAcross {
  readonly events: readonly PlacedEvent[];
  readonly places: readonly Place[];
  /** px from the top of the drawing to the band, how deep the band is, and from the top to the foot. */
  readonly top: number;
  readonly band: number;
  readonly height: number;
}

/** ms → px at a drawing's width. */
export const alongOf = (data: Data, width: number): Along => timeScale(domainOf(data), [LEFT, width - RIGHT]);

/** Above the band, what was known and said; below it, what went on inside and the work that mended it. */
function sideOf({ id, role }: EventRow, { spans }: Data): Side {
  return role === 'activity' || spans.some(({ row, ends }) => row === 1 && ends[1] === id)
    ? 'below'
    : 'above';
}

/** Rows → placed: sides, wrapped words and their distance from the band, for the bracket's own width. */
export function placeAcross(data: Data, bracket: Bracket): PlacedAcross {
  const along = alongOf(data, bracket);
  const beside: Box[] = data.spans
    .filter(({ row }) => row === 1)
    .map((span) => {
      const [x0, , , x1] = endsOf(span, along);
      return { x0, x1, near: SEAM - LANE, far: SEAM + BESIDE - LANE };
    });
  const places = data.spans.map((span) => {
    const row = data.spans.filter((each) => each.row === span.row);
    return placeWords(span, endsOf(span, along), span === row[0], span === row.at(-1));
  });
  const band = Math.max(
    BAND,
    ...data.spans.map((span, index) => bandDepth(span, places[index] ?? 'on', endsOf(span, along))),
  );
  const place = (side: Side): PlacedEvent[] => {
    const events = data.events.filter((event) => sideOf(event, data) === side);
    const choices = events.map((event) => WRAPS[bracket].map((width) => eventWords(event, width)));
    const under = (event: EventRow): number => {
      const { at } = markOf(event, along, 0, 'across');
      return side === 'below' && beside.some(({ x0, x1 }) => x0 <= at && at <= x1) ? SEAM + BESIDE : 0;
    };
    const flags = placeFlags(
      events.map((event, index) => ({
        x: markOf(event, along, 0, 'across').at,
        from: under(event) + 2,
        shapes: (choices[index] ?? []).map((words) => ({
          width: widthOf(words) + POLE,
          height: heightOf(words),
        })),
      })),
      { min: 0, max: bracket, gap: [10, 8], blocked: side === 'below' ? beside : [] },
    );
    return events.flatMap((event, index) => {
      const flag = flags[index];
      const words = flag && choices[index]?.[flag.shape];
      const lane = side === 'above' ? -LANE / 2 : band + LANE / 2 + under(event);
      return flag && words ? [{ event, side, flag, words, lane }] : [];
    });
  };
  const events = [...place('above'), ...place('below')];
  const reach = (side: Side): number =>
    Math.max(
      0,
      ...events.filter((each) => each.side === side).map(({ flag, words }) => flag.offset + heightOf(words)),
    );
  const top = YEARS + reach('above') + LANE;
  return { events, places, top, band, height: Math.ceil(top + band + LANE + reach('below') + 4) };
}
