import { oneOf, type StateSchema } from '../../charts/kit/state.ts';

/** What the page around a frame may ask of it, beside what its chart shows; the first value of each is the default. */
export const FRAME_CHOICES = {
  /** `auto` follows the reader's own setting. */
  theme: ['auto', 'light', 'dark'],
  /** `0` where the page around the frame has the chart's title itself: it is then heard, not seen. */
  title: ['1', '0'],
  /** The language of the words; there is one so far. */
  lang: ['en'],
} as const;

export type FrameView = {
  readonly [Key in keyof typeof FRAME_CHOICES]: (typeof FRAME_CHOICES)[Key][number];
};

/** Read from the query, never from the hash, which hosts use. */
export const FRAME_VIEW: StateSchema<FrameView> = {
  theme: oneOf(FRAME_CHOICES.theme, 'auto'),
  title: oneOf(FRAME_CHOICES.title, '1'),
  lang: oneOf(FRAME_CHOICES.lang, 'en'),
};

/** All that the address of a chart's frame may say: unknown keys and bad values are ignored, never echoed. */
export const frameSchema = <State>(chart: {
  readonly state: StateSchema<State>;
}): StateSchema<FrameView & State> => ({ ...FRAME_VIEW, ...chart.state }) as StateSchema<FrameView & State>;
