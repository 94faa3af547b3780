/** The blacked-out register: where its bars stand. Pure and the same in every build; no real line is drawn. */
import { sequence } from '../../charts/kit/sequence.ts';

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The lighter ink, for addresses. */
  readonly soft: boolean;
}

export interface RegisterLine {
  /** The number printed at the start of the line. */
  readonly number: string;
  readonly y: number;
  readonly bars: readonly Bar[];
}

/** Columns of a register on a sheet 1280 wide: where each begins, its narrowest and widest bar. */
const COLUMNS = [
  { x: 130, min: 50, max: 130, soft: false },
  { x: 280, min: 90, max: 170, soft: false },
  { x: 490, min: 160, max: 350, soft: true },
  { x: 920, min: 70, max: 92, soft: true },
  { x: 1090, min: 60, max: 150, soft: false },
] as const;

/** `count` lines, `pitch` units apart, numbered as in a register whose pages are far apart. */
export function registerLines(count: number, pitch: number, seed = 40): RegisterLine[] {
  const random = sequence(seed);
  const next = (): number => random.next().value;
  let number = 40_197;
  return Array.from({ length: count }, (_, index) => {
    const y = (index + 0.5) * pitch;
    number += 3 + Math.floor(next() * 20);
    const bars = COLUMNS.map(({ x, min, max, soft }) => ({
      x,
      y,
      // In tens: what is nobody’s name needs no more.
      width: Math.round((min + next() * (max - min)) / 10) * 10,
      soft,
    }));
    return { number: String(number).padStart(6, '0'), y, bars };
  });
}

/** Bars as one path, column by column: each is drawn, gone back over, and the next begun below it, which says a place in few letters. */
export function barsPath(bars: readonly Bar[]): string {
  const columns = new Map<number, Bar[]>();
  for (const bar of bars) columns.set(bar.x, [...(columns.get(bar.x) ?? []), bar]);
  return [...columns]
    .map(([x, column]) =>
      column
        .map(({ y, width }, place) => {
          const down = y - (column[place - 1]?.y ?? 0);
          return `${place === 0 ? `M${String(x)} ${String(y)}` : `H${String(x)}m0 ${String(down)}`}h${String(width)}`;
        })
        .join(''),
    )
    .join('');
}

/** How many people one bar of the whole list stands for. */
export const PEOPLE_PER_BAR = 20_000;

/** Grid of bars for a number of people: whole bars, in columns, the last one short when the list does not fill it. */
export function barGrid(people: number, columns: number): { bars: number; rows: number } {
  const bars = Math.round(people / PEOPLE_PER_BAR);
  return { bars, rows: Math.ceil(bars / columns) };
}
