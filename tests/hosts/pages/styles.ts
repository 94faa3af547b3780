import { article, type Host } from '../host.ts';
import { element, frame, frameAndResizer } from '../snippets.ts';
import type { Offer } from '../site.ts';

/** One page of hostile styles with one grade of snippet. */
const styled = (name: string, says: string, css: string, snippet: (offer: Offer) => string): Host => ({
  name,
  says,
  follows: snippet !== frame,
  page: ([offer]) => ({ html: article(offer, { head: `<style>${css}</style>`, body: snippet(offer) }) }),
});

const UNSET = '* { all: unset }';
const UNSET_ALL = '* { all: unset !important }';
const FULL = 'iframe { height: 100% }';
const FULL_ALL = 'iframe { height: 100% !important }';
/** Themes that mean well: a border and padding on every frame, counted inside or outside of its size. */
const PADDED =
  'iframe { border: 3px solid #999 !important; padding: 10px !important; box-sizing: border-box }';
const CAPPED = 'iframe { max-width: 100%; max-height: 400px; min-height: 60px }';

/** Pages whose styles were written with no frame in mind. */
export const STYLES: readonly Host[] = [
  styled('unset-frame', '`* { all: unset }`, the frame alone', UNSET, frame),
  styled('unset-resizer', '`* { all: unset }`, frame and resizer', UNSET, frameAndResizer),
  styled('unset-element', '`* { all: unset }`, the custom element', UNSET, element),
  styled('unset-all-resizer', '`* { all: unset !important }`, frame and resizer', UNSET_ALL, frameAndResizer),
  styled('unset-all-element', '`* { all: unset !important }`, the custom element', UNSET_ALL, element),
  styled('full-frame', '`iframe { height: 100% }`, the frame alone', FULL, frame),
  styled('full-resizer', '`iframe { height: 100% }`, frame and resizer', FULL, frameAndResizer),
  styled(
    'full-all-resizer',
    '`iframe { height: 100% !important }`, frame and resizer',
    FULL_ALL,
    frameAndResizer,
  ),
  styled('full-all-element', '`iframe { height: 100% !important }`, the custom element', FULL_ALL, element),
  styled('padded', 'Border and padding on every frame, `border-box`', PADDED, frameAndResizer),
  styled('capped', '`max-height: 400px` on every frame', CAPPED, frameAndResizer),
  styled('zoomed', '`zoom: 1.25` on the article', '#column { zoom: 1.25 }', frameAndResizer),
  styled(
    'transformed',
    'The article scaled and turned',
    '#column { transform: scale(.8) rotate(1deg); transform-origin: 0 0 }',
    frameAndResizer,
  ),
];
