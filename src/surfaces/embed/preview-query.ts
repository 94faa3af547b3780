/** What the address of the preview page says: written by the builder, read by the page, which takes nothing for granted. */
import { oneOf, parseState, type StateSchema } from '../../charts/kit/state.ts';
import { heightOf, type AnyState, type Chosen } from './chosen.ts';
import type { Embeddable } from './embeddable.ts';
import { frameQuery, GRADES, type Grade } from './snippets.ts';
import { FRAME_VIEW, type FrameView } from './view.ts';

const grades = oneOf(GRADES, 'resized');

export interface Tried {
  readonly grade: Grade;
  readonly chosen: Chosen;
}

export function writePreview(
  id: string,
  schema: StateSchema<AnyState>,
  { grade, chosen: { view, state, height, day } }: Tried,
): string {
  const show = frameQuery({ ...FRAME_VIEW, ...schema }, { ...view, ...state });
  return new URLSearchParams({
    ...{ chart: id, grade, height: String(height) },
    ...(day !== null && { day }),
    ...(show !== '' && { show }),
  }).toString();
}

/** The chart an address asks for, when there is such a chart. */
export function askedChart<Known extends { readonly id: string }>(
  query: URLSearchParams,
  known: readonly Known[],
): Known | undefined {
  return known.find(({ id }) => id === query.get('chart'));
}

/** How an address asks for it; whatever is not allowed is as if it were not there. */
export function readPreview(
  query: URLSearchParams,
  of: Pick<Embeddable, 'height' | 'copies'>,
  schema: StateSchema<AnyState>,
): Tried {
  const show = new URLSearchParams(query.get('show') ?? '');
  return {
    grade: grades.parse(query.get('grade') ?? '') ?? grades.fallback,
    chosen: {
      view: parseState<FrameView>(FRAME_VIEW, show),
      state: parseState(schema, show),
      height: heightOf(query.get('height') ?? '') ?? of.height,
      day: of.copies.find(({ day }) => day === query.get('day'))?.day ?? null,
    },
  };
}
