/** What editors paste, exactly as the chart's page hands it out. */
import { snippet, type Embedded } from '../../src/surfaces/embed/snippets.ts';
import type { Offer } from './site.ts';

const embedded = ({ src, page, title, ...rest }: Offer): Embedded => ({
  ...rest,
  ...{ title, frame: src, query: '', chart: page, alt: title },
});

/** The frame alone. */
export const frame = (offer: Offer): string => snippet('frame', embedded(offer));

/** The frame that follows its chart's height. */
export const frameAndResizer = (offer: Offer): string => snippet('resized', embedded(offer));

/** The script alone, for pages that have it elsewhere than beside the frame. */
export const resizer = (offer: Offer): string => frameAndResizer(offer).replace(frame(offer), '').trim();

export const element = (offer: Offer): string => snippet('element', embedded(offer));
