import { hungOn } from './bars.ts';
import {
  bandLines,
  findingLines,
  footLine,
  headLine,
  heightOf,
  scaleName,
  STEP,
  wrapped,
  type Words,
} from './lettering.ts';
import { standing } from './standing.ts';
import type { Band, Data, Finding, Scale } from './rows.ts';

/** px: the width at which words take the most lines: room is kept for them at every width. */
const NARROWEST = 280;
export const CHANNEL = 26;
/** px: width of a band, and between it and its words. */
const THICK: readonly number[] = [32, 18];
export const BESIDE = 6;
/** px: one per cent, so that a gap has room for its name. */
const PER_CENT = 3.7;
const BETWEEN = 7;
/** Part of the width right of the channel that the first scale takes. */
const SHARE = 0.53;

export interface PlacedRow {
  readonly finding: Finding;
  readonly band: Band;
  readonly words: readonly Words[];
  readonly top: number;
}

export interface PlacedColumn {
  readonly scale: Scale;
  readonly name: readonly Words[];
  readonly words: readonly (readonly Words[])[];
}

/** What is the same at every width: below 720 px only places across the page stretch. */
export interface PlacedDown {
  readonly head: readonly Words[];
  readonly rows: readonly PlacedRow[];
  readonly columns: readonly PlacedColumn[];
  readonly names: number;
  /** px of 100% and of 0%. */
  readonly top: number;
  readonly bottom: number;
  readonly foot: { readonly top: number; readonly words: readonly Words[] };
  readonly height: number;
}

/** px: left edge of each scale's bands at a drawing's width. */
export const columnAt = (index: number, width: number): number =>
  index === 0 ? CHANNEL : CHANNEL + (width - CHANNEL) * SHARE;

/** px: width of a scale’s bands, wider in a wider drawing. */
export const thickOf = (index: number, width: number): number =>
  (THICK[index] ?? 18) * Math.min(2, Math.max(1, width / NARROWEST));

/** Rows → placed. The most likely is at the top; findings on the uppermost band come last, nearest to it. */
export function placeDown(data: Data, width: number): PlacedDown {
  const narrowest = Math.min(NARROWEST, width);
  const headAt = (room: number): Words[] =>
    data.findings.length > 0 ? wrapped(headLine(data), room - 4, 'soft') : [];
  let y = heightOf(headAt(narrowest)) + BETWEEN;
  const rows = hungOn(data.scales[0]?.bands ?? [], data.findings)
    .toReversed()
    .flatMap(({ band, uses }) =>
      uses.map((finding): PlacedRow => {
        const top = y;
        y += heightOf(findingLines(finding, narrowest - CHANNEL - 4)) + BETWEEN;
        return { finding, band, words: findingLines(finding, width - CHANNEL - 4), top };
      }),
    );
  const column = (scale: Scale, index: number, at: number): PlacedColumn => {
    const end = index === 0 ? columnAt(1, at) - 4 : at - 4;
    const start = columnAt(index, at);
    const room = end - start - thickOf(index, at) - BESIDE;
    return {
      scale,
      name: [
        ...wrapped(scaleName(scale), end - start, 'strong'),
        ...wrapped(standing(scale), end - start, 'soft'),
      ],
      words: scale.bands.map((band) => bandLines(band, room)),
    };
  };
  const names = y + 6;
  const nameHeights = data.scales.map((scale, index) => heightOf(column(scale, index, narrowest).name));
  const top = names + Math.max(0, ...nameHeights) + STEP + 4;
  const bottom = top + PER_CENT * 100;
  const footAt = (room: number): Words[] => wrapped(footLine(data), room - 4, 'soft');
  const foot = { top: bottom + STEP + 10, words: footAt(width) };
  return {
    ...{ head: headAt(width), rows, names, top, bottom, foot },
    columns: data.scales.map((scale, index) => column(scale, index, width)),
    height: Math.ceil(foot.top + heightOf(footAt(narrowest)) + 4),
  };
}

/** Per cent → px, the most likely at the top. */
export const upOf =
  ({ top, bottom }: PlacedDown) =>
  (value: number): number =>
    bottom - (value / 100) * (bottom - top);
