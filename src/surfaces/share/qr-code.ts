import { encode } from 'uqr';

/** Modules of white on every side that readers need to find a code: ISO/IEC 18004 asks for four. */
const QUIET = 4;

/**
 * An address as a QR code, black on white whatever the page's colours are, because many readers know no other. Error correction M: about
 * fifteen per cent may be hidden or smudged.
 * @returns an SVG file; its size is in modules, so that it stays sharp at any size
 */
export function qrSvg(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const rows = data.flatMap((row, y) =>
    row.flatMap((isDark, x) =>
      // One piece for each run of dark modules in a row.
      isDark && !row[x - 1]
        ? [`M${String(x)} ${String(y)}h${String(lengthOfRun(row, x))}v1H${String(x)}z`]
        : [],
    ),
  );
  const whole = size + 2 * QUIET;
  const box = `${String(-QUIET)} ${String(-QUIET)} ${String(whole)} ${String(whole)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" shape-rendering="crispEdges"><path fill="#fff" d="M${String(-QUIET)} ${String(-QUIET)}h${String(whole)}v${String(whole)}h-${String(whole)}z"/><path fill="#000" d="${rows.join('')}"/></svg>`;
}

function lengthOfRun(row: readonly boolean[], from: number): number {
  const end = row.indexOf(false, from);
  return (end < 0 ? row.length : end) - from;
}
