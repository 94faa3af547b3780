/** Words that say how sure somebody is, the longer before those they hold. */
const HEDGES =
  /\b(?:almost certain(?:ly)?|highly (?:un)?likely|very (?:un)?likely|(?:un)?likely|probably|possibly|realistic possibility|remote chance|alleged(?:ly)?)\b/giu;

/** A text in pieces: words that say how sure, and what stands between them. */
export function hedgesIn(text: string): { readonly text: string; readonly isHedge: boolean }[] {
  const pieces: { text: string; isHedge: boolean }[] = [];
  let at = 0;
  for (const { 0: hedge, index } of text.matchAll(HEDGES)) {
    if (index > at) pieces.push({ text: text.slice(at, index), isHedge: false });
    pieces.push({ text: hedge, isHedge: true });
    at = index + hedge.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHedge: false });
  return pieces;
}

/** How sure a wording is, in its own words; empty where it has none. */
export const surenessOf = (text: string): string =>
  hedgesIn(text)
    .filter(({ isHedge }) => isHedge)
    .map(({ text: hedge }) => hedge.toLowerCase())
    .join(', ');

/** What a weaker word lost of the original's, in front of it: "highly" of "highly likely" where it says "likely". Else empty. */
export function lostOf(original: string, retelling: string): string {
  const [full, left] = [surenessOf(original), surenessOf(retelling)];
  return left !== '' && full.endsWith(` ${left}`) ? full.slice(0, -left.length - 1) : '';
}
