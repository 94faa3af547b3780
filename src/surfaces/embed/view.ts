import { oneOf, type StateSchema } from '../../charts/kit/state.ts';

/** What the page around a frame may ask of it, beside what its chart shows. */
export interface FrameView {
  /** `auto` follows the reader's own setting. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** `0` where the page around the frame has the chart's title itself: it is then heard, not seen. */
  readonly title: '1' | '0';
  /** The language of the words; more will come with translations. */
  readonly lang: 'en';
}

/** Read from the query, never from the hash, which hosts use; with a chart's own schema it is all a frame's address may say. */
export const FRAME_VIEW: StateSchema<FrameView> = {
  theme: oneOf(['auto', 'light', 'dark'], 'auto'),
  title: oneOf(['1', '0'], '1'),
  lang: oneOf(['en'], 'en'),
};

/** All that the address of a chart's frame may say: unknown keys and bad values are ignored, never echoed. */
export const frameSchema = <State>(chart: {
  readonly state: StateSchema<State>;
}): StateSchema<FrameView & State> => ({ ...FRAME_VIEW, ...chart.state }) as StateSchema<FrameView & State>;
