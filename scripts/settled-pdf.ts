const NODE = /\(node(\d{8})\)/g;

/**
 * A PDF without what a browser writes into it by chance, so that the same page is the same file: the moment it was made, and the numbers its
 * nodes had in that browser, which are given anew in the same order. Nothing gets longer or shorter, for a PDF counts its bytes. Pure.
 * @param day to date it by, as 2026-11-29
 */
export function settled(pdf: Buffer, day: string): Buffer {
  const text = pdf.toString('latin1');
  const nodes = [...new Set([...text.matchAll(NODE)].map(([, number = '']) => number))].sort();
  const places = new Map(nodes.map((number, place) => [number, String(place + 1).padStart(8, '0')]));
  const date = `D:${day.replaceAll('-', '')}000000+00'00'`;
  return Buffer.from(
    text
      .replace(/(\/(?:Creation|Mod)Date \()D:\d{14}[+-]\d{2}'\d{2}'/g, `$1${date}`)
      .replace(NODE, (_, number: string) => `(node${places.get(number) ?? number})`),
    'latin1',
  );
}
