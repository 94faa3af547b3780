const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** What must be escaped in an address that stands in double quotes or in `url("…")`: the rest of an SVG may be written as it is. */
const UNSAFE = /["%#{}<>\\^`|\n\r\t]/g;

/**
 * A file as an address that holds it. Drawings are written as text, which is smaller than base64 and compresses better.
 * @param name tells the type by its ending
 * @throws Error for a type that no page of this site shows
 */
export function dataUri(name: string, bytes: Buffer): string {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
  if (type === undefined) throw new Error(`${name}: no page shows a file of this type`);
  if (type !== TYPES['svg']) return `data:${type};base64,${bytes.toString('base64')}`;
  const text = bytes.toString('utf8').replaceAll(/\s+/g, ' ').replaceAll(UNSAFE, encodeURIComponent);
  return `data:${type},${text}`;
}
