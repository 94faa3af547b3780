import { defaultState } from '../../charts/kit/state.ts';
import { heightOf, HEIGHTS, type Chosen } from './chosen.ts';
import { FRAME_VIEW } from './view.ts';

/** What is asked in a builder's form beside the chart's own state; no height where what is written is none. */
type Asked = Pick<Chosen, 'view' | 'day'> & { readonly height: number | undefined };

export function readForm(form: HTMLFormElement): Asked {
  const named = (name: string): Partial<HTMLInputElement> | null => form.elements.namedItem(name);
  const text = (name: string): string => named(name)?.value ?? '';
  const { theme } = FRAME_VIEW;
  return {
    view: {
      ...defaultState(FRAME_VIEW),
      theme: theme.parse(text('theme')) ?? theme.fallback,
      title: named('title')?.checked === true ? '1' : '0',
    },
    height: heightOf(text('height')),
    day: text('copy') === 'frozen' ? text('day') : null,
  };
}

/** What a height means: `declared` holds the chart in any column; both in px. */
export const heightWords = (height: number, declared: number): string =>
  height < declared
    ? `${height.toLocaleString('en-GB')} holds the chart only where it is no higher; in narrower columns it scrolls in its frame, unless the script sets the height. ${declared.toLocaleString('en-GB')} is enough everywhere.`
    : `${height.toLocaleString('en-GB')} holds the whole chart in any column from 280 pixels.`;

/** What is wrong with a height that is none. */
export const heightFault = (used: number): string =>
  `A height is a whole number from ${String(HEIGHTS.min)} to ${HEIGHTS.max.toLocaleString('en-GB')}. Until it is one, ${used.toLocaleString('en-GB')} is used.`;

export function writeHeight(form: HTMLFormElement, px: number): void {
  const input = form.elements.namedItem('height');
  if (input instanceof HTMLInputElement) input.value = String(px);
}
