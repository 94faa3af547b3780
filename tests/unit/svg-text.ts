/**
 * SVG as text that can be compared: without the marks a hydrating page needs, ids numbered in order of first use, numbers to three
 * decimals, one element a line.
 */
export function svgText(html: string): string {
  const ids = new Map<string, string>();
  const numbered = (id: string): string => {
    const known = ids.get(id) ?? `id${String(ids.size + 1)}`;
    ids.set(id, known);
    return known;
  };
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(
      /(\bid="|href="#|url\(['"]?#)([^"')]+)/g,
      (_, before: string, id: string) => before + numbered(id),
    )
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace(/>\s*</g, '>\n<')
    .trim();
}
