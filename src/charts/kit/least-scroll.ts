/** What lies between two heights, px from the window’s top. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The least the page must be scrolled, px down (negative is up), until both a card and its mark are in view. Where they are taller than
 * the view together it is the card that counts, and first of all its head.
 */
export function leastScroll(view: Span, mark: Span, card: Span): number {
  const both = { top: Math.min(mark.top, card.top), bottom: Math.max(mark.bottom, card.bottom) };
  const { top, bottom } = both.bottom - both.top <= view.bottom - view.top ? both : card;
  const room = top - view.top;
  return room < 0 ? room : Math.max(0, Math.min(bottom - view.bottom, room));
}
