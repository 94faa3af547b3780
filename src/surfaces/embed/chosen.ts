import { integerIn, type StateSchema } from '../../charts/kit/state.ts';
import type { Embeddable } from './embeddable.ts';
import { frameQuery, type Embedded } from './snippets.ts';
import { FRAME_VIEW, type FrameView } from './view.ts';

/** A chart's state where nobody knows which chart it is. */
export type AnyState = Readonly<Record<string, unknown>>;

/** What somebody chose for their page. */
export interface Chosen {
  readonly view: FrameView;
  readonly state: AnyState;
  /** px */
  readonly height: number;
  /** The day of a frozen copy; null for the live chart. */
  readonly day: string | null;
}

/** px: lower than any chart; as high as the host’s script lets a frame be. */
export const HEIGHTS = { min: 200, max: 10_000 } as const;

/** A height within the bounds; undefined for anything else. */
export const heightOf = (text: string): number | undefined =>
  integerIn(HEIGHTS.min, HEIGHTS.max, HEIGHTS.min).parse(text);

/** px: at which the live chart, or the frozen copy of a day, is complete in any column. */
export const declaredHeight = (of: Pick<Embeddable, 'copies' | 'height'>, day: string | null): number =>
  of.copies.find((copy) => copy.day === day)?.height ?? of.height;

/** A chart as it was chosen to stand in a page. A frozen copy is what it was: its address says only how it looks. */
export function embeddedAs(
  of: Embeddable,
  schema: StateSchema<AnyState>,
  { view, state, height, day }: Chosen,
): Embedded {
  const copy = of.copies.find((each) => each.day === day);
  return copy
    ? { ...of, height, frame: copy.address, chart: copy.address, query: frameQuery(FRAME_VIEW, view) }
    : { ...of, height, query: frameQuery({ ...FRAME_VIEW, ...schema }, { ...view, ...state }) };
}
