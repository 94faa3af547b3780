import { round } from '../kit/date-band.ts';
import type { Guesses } from './state.ts';
import type { Band, Finding } from './rows.ts';

/** A box in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const boxPath = ({ x, y, width, height }: Box): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;

/** px: half of a finding's square, and of a reader's diamond. */
export const SQUARE = 5;
const DIAMOND = 6;

export const squareAt = (x: number, y: number): string =>
  boxPath({ x: x - SQUARE, y: y - SQUARE, width: SQUARE * 2, height: SQUARE * 2 });

export const diamondAt = (x: number, y: number): string => {
  const d = String(DIAMOND);
  return `M${round(x)} ${round(y - DIAMOND)}l${d} ${d}l-${d} ${d}l-${d} -${d}Z`;
};

/** Findings that use a band's word. */
export const usesOf = ({ id }: Band, findings: readonly Finding[]): Finding[] =>
  findings.filter(({ band }) => band === id);

/** Bands that findings use, from the most likely, each with its findings. */
export const hungOn = (
  bands: readonly Band[],
  findings: readonly Finding[],
): { readonly band: Band; readonly uses: readonly Finding[] }[] =>
  bands
    .toReversed()
    .map((band) => ({ band, uses: usesOf(band, findings) }))
    .filter(({ uses }) => uses.length > 0);

/** Bands the reader has placed, with where. */
export const placedOf = (
  bands: readonly Band[],
  guesses: Guesses,
): { readonly band: Band; readonly at: number }[] =>
  bands.flatMap((band) => {
    const at = guesses[band.id];
    return at === undefined ? [] : [{ band, at }];
  });
