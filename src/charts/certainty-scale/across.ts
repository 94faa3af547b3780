import type { Bracket } from '../kit/brackets.ts';
import { hungOn } from './bars.ts';
import {
  bandLines,
  findingLines,
  footLine,
  heightOf,
  STEP,
  widthOf,
  wrapped,
  type Words,
} from './lettering.ts';
import type { Band, Data, Finding, Scale } from './rows.ts';

/** px: room between two findings, between parts of the drawing, and on either side of a leader. */
const BETWEEN = 9;
const PART = 22;
export const BESIDE = 12;
/** px: depth of a row of bands, and what is kept over it for its name. */
const DEPTHS: readonly number[] = [34, 22];
const NAME = STEP + 8;
/** px: what a narrow band's words may take. */
const LEAST = 80;
/** A band's words may be this much longer than the band. */
const SPILL = 1.2;
/** px: kept at either end for outlines, and for words beside the first and last band, whose real type may be wider than estimated. */
const EDGE = 1;
export const INSET = 6;
/** px under the second scale for the numbers from 0 to 100. */
const AXIS = 24;

/** Per cent → px at a drawing's width. */
export const alongOf =
  (width: number) =>
  (value: number): number =>
    EDGE + (value / 100) * (width - EDGE * 2);

export interface PlacedRow {
  readonly finding: Finding;
  readonly band: Band;
  readonly words: readonly Words[];
  readonly top: number;
}

export interface PlacedScale {
  readonly scale: Scale;
  /** px: the name's top, the bands' top and depth, the top of the words under them. */
  readonly name: number;
  readonly top: number;
  readonly depth: number;
  readonly under: number;
  readonly words: readonly (readonly Words[])[];
}

/** What does not change with the width inside a bracket. */
export interface PlacedAcross {
  readonly rows: readonly PlacedRow[];
  readonly scales: readonly PlacedScale[];
  readonly axis: number;
  readonly foot: { readonly top: number; readonly words: readonly Words[] };
  readonly height: number;
}

/** Rows → placed: wrapped words and their distance from the top, for the bracket's own width. */
export function placeAcross(data: Data, bracket: Bracket): PlacedAcross {
  const along = alongOf(bracket);
  let y = STEP + 10;
  const hung = hungOn(data.scales[0]?.bands ?? [], data.findings);
  const left = Math.min(bracket, ...hung.map(({ band }) => along(middleOf(band)))) - BESIDE * 2;
  const rows = hung.flatMap(({ band, uses }) =>
    uses.map((finding): PlacedRow => {
      const words = findingLines(finding, left);
      const top = y;
      y += heightOf(words) + BETWEEN;
      return { finding, band, words, top };
    }),
  );
  const scales = data.scales.map((scale, index): PlacedScale => {
    const name = y + (index === 0 ? 4 : PART);
    const [top, depth] = [name + NAME, DEPTHS[index] ?? 26];
    const words = scale.bands.map((band) => {
      const length = along(band.to.value) - along(band.from.value);
      return bandLines(band, Math.max(LEAST, length * SPILL));
    });
    y = top + depth + 6 + Math.max(0, ...words.map(heightOf));
    return { scale, name, top, depth, under: top + depth + 6, words };
  });
  const foot = { top: y + AXIS + 10, words: wrapped(footLine(data), bracket - 4, 'soft') };
  return { rows, scales, axis: y + 6, foot, height: Math.ceil(foot.top + heightOf(foot.words) + 4) };
}

export const middleOf = ({ from, to }: Band): number => (from.value + to.value) / 2;

/** px: what a block of words takes across. */
export const roomOf = (words: readonly Words[]): number => Math.ceil(widthOf(words));
