import { article, type Host } from '../host.ts';
import { element, frame, frameAndResizer } from '../snippets.ts';

/** A sane article: a margin, a measure, a typeface. */
const SANE = `<style>body { margin: 0 auto; max-width: 900px; padding: 0; font: 18px/1.5 Georgia, serif }</style>`;

/** Pages that do nothing to what is pasted into them. */
export const PLAIN: readonly Host[] = [
  {
    name: 'frame-alone',
    says: 'The frame alone, at its declared height: no script of ours on the page',
    follows: false,
    page: ([offer]) => ({ html: article(offer, { head: SANE, body: frame(offer) }) }),
  },
  {
    name: 'resizer',
    says: 'The frame and the resizer after it, with integrity',
    follows: true,
    page: ([offer]) => ({ html: article(offer, { head: SANE, body: frameAndResizer(offer) }) }),
  },
  {
    name: 'element',
    says: 'The custom element, which falls back to a linked picture',
    follows: true,
    page: ([offer]) => ({ html: article(offer, { head: SANE, body: element(offer) }) }),
  },
  {
    name: 'right-to-left',
    says: 'A page written from right to left',
    follows: true,
    page: ([offer]) => ({
      html: article(offer, { head: SANE, root: 'lang="ar" dir="rtl"', body: frameAndResizer(offer) }),
    }),
  },
  {
    name: 'dark',
    says: 'A page that is always dark, and says so to the browser',
    follows: true,
    page: ([offer]) => ({
      html: article(offer, {
        head: `${SANE}<style>:root { color-scheme: dark } body { background: #16181c; color: #e8e6e3 }</style>`,
        body: frameAndResizer(offer),
      }),
    }),
  },
  {
    name: 'quirks',
    says: 'A page without a doctype, which browsers lay out as they did in 1998',
    follows: true,
    page: ([offer]) => ({
      html: article(offer, {
        head: SANE,
        doctype: '',
        root: '',
        body: `<table border="0" width="100%"><tr><td>${frameAndResizer(offer)}</td></tr></table>`,
      }),
    }),
  },
];
