import { round } from '../kit/date-band.ts';
import { textWidth } from '../kit/text-width.ts';
import { LAYERS, type Look } from './looks.ts';
import type { Ink, Line, Stroke } from './shapes.ts';

/** px: size of text, of the steps' titles, and of register lines. */
export const SIZE = { plain: 13, strong: 13, soft: 13, mono: 12, head: 15 } as const;
/** px from one line to the next. */
export const STEP = 17;
/** Every letter of a monospaced face is this part of its size wide. */
const MONO = 0.6;

/** px */
export function lineWidth({ text, look }: Pick<Line, 'text' | 'look'>): number {
  if (look === 'mono') return text.length * SIZE.mono * MONO;
  return textWidth(text, SIZE[look], look === 'strong' || look === 'head' ? 600 : 400);
}

export const rect = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

/** A line through some points. */
export const way = (...points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;

/** px: length and half the width of an arrow's head. */
const TIP = [8, 4] as const;

/** An arrow's head with its point at (x, y), flying right or down. */
function tip(x: number, y: number, flies: 'right' | 'down' = 'right'): string {
  const [long, half] = TIP;
  return flies === 'right'
    ? `M${round(x)} ${round(y)}l${String(-long)} ${String(-half)}v${String(half * 2)}z`
    : `M${round(x)} ${round(y)}l${String(-half)} ${String(-long)}h${String(half * 2)}z`;
}

export const stroke = (look: Look, ...paths: readonly string[]): Ink => ({
  strokes: [{ look, path: paths.join('') }],
  lines: [],
});
export const write = (...lines: readonly Line[]): Ink => ({ strokes: [], lines });

/** An arrow along some points, its head on the last. */
export function arrow(flies: 'right' | 'down', ...points: readonly (readonly [number, number])[]): Ink {
  const [x, y] = points.at(-1) ?? [0, 0];
  return join(stroke('mail-way', way(...points)), stroke('mail-tip', tip(x, y, flies)));
}

/** Several inks as one: what looks the same is one path. */
export function join(...inks: readonly Ink[]): Ink {
  const all = inks.flatMap(({ strokes }) => strokes);
  const strokes = LAYERS.flatMap((look): Stroke[] => {
    const path = all.flatMap((each) => (each.look === look ? [each.path] : [])).join('');
    return path === '' ? [] : [{ look, path }];
  });
  return { strokes, lines: inks.flatMap(({ lines }) => lines) };
}
