import { Parser } from 'htmlparser2';
import { textWidth } from '../../../src/charts/kit/text-width.ts';

/** How far across the page something is drawn, px. */
interface Reach {
  readonly what: string;
  readonly left: number;
  readonly right: number;
}

/** What a piece of the markup has from those it stands in. `shift` and `stretch` say where its own nought is, and how long its own px. */
interface Frame {
  readonly name: string;
  readonly shift: number;
  readonly stretch: number;
  readonly size: number;
  readonly weight: number;
  readonly isMono: boolean;
}

/** Sizes and weights that are not 13 px and regular, as `styles/ink.css` has them. The serif of what is quoted is narrower: 14 px of it are 13. */
const SIZES: Readonly<Record<string, number>> = {
  't-small': 12,
  't-big': 20,
  't-huge': 42,
  't-mono': 12,
  't-head': 15,
  place: 12.5,
};
const STRONG: ReadonlySet<string> = new Set([
  ...['t-strong', 't-big', 't-huge', 't-head', 't-role', 't-on-strong', 'place'],
]);
/** Of an em: what each letter of the typewriter's type takes. */
const MONO = 0.6;

/** How many numbers a command of a path takes at a time, and which of them are across the page. An arc counts by its ends. */
const COMMANDS: Readonly<Record<string, readonly [number, readonly number[]]>> = {
  ...{ M: [2, [0]], L: [2, [0]], T: [2, [0]], H: [1, [0]], V: [1, []] },
  ...{ C: [6, [0, 2, 4]], S: [4, [0, 2]], Q: [4, [0, 2]], A: [7, [5]] },
};

/** Every place across the page that a path names. */
export function placesAcross(path: string): number[] {
  const places: number[] = [];
  let [x, start] = [0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    const name = letter.toUpperCase();
    if (name === 'Z') x = start;
    const [count, across] = COMMANDS[name] ?? [1, []];
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    for (let first = 0; first < numbers.length; first += count) {
      const from = letter === name ? 0 : x;
      for (const each of across) {
        x = from + (numbers[first + each] ?? NaN);
        places.push(x);
      }
      if (name === 'M' && first === 0) start = x;
    }
  }
  return places;
}

type Attributes = Readonly<Record<string, string>>;

function within(
  outer: Frame,
  name: string,
  { class: names = '', transform = '', ...rest }: Attributes,
): Frame {
  const classes = names.split(/\s+/);
  const move = Number(/translate\((-?[\d.]+)/.exec(transform)?.[1] ?? 0);
  const scale = Number(/scale\((-?[\d.]+)/.exec(transform)?.[1] ?? 1);
  const size = classes.map((each) => SIZES[each]).find((each) => each !== undefined);
  const weight = classes.some((each) => STRONG.has(each)) ? 600 : outer.weight;
  return {
    name,
    shift: outer.shift + outer.stretch * move,
    stretch: outer.stretch * scale,
    size: size ?? outer.size,
    weight: Number(rest['font-weight'] ?? weight),
    isMono: outer.isMono || classes.includes('t-mono'),
  };
}

const lengthOf = (text: string, { size, weight, isMono }: Frame): number =>
  isMono ? text.length * size * MONO : textWidth(text, size, weight);

/** A line of words that is being read: where it is held, by which end, and how long it is so far. */
interface Words {
  readonly at: number;
  readonly anchor: string;
  text: string;
  length: number;
}

const startOf = ({ at, anchor, length }: Words): number =>
  anchor === 'end' ? at - length : anchor === 'middle' ? at - length / 2 : at;

/** What a mark or a rule covers, by its own px. */
function covered(name: string, attributes: Attributes): number[] {
  const number = (key: string): number => Number(attributes[key] ?? 0);
  if (name === 'path') return placesAcross(attributes['d'] ?? '');
  if (name === 'line') return [number('x1'), number('x2')];
  return name === 'rect' || name === 'svg' ? [number('x'), number('x') + number('width')] : [];
}

/** Everything in the markup of one drawing, and how far across the page it reaches. A picture in the picture cuts off what is in it. */
export function reaches(markup: string): Reach[] {
  const found: Reach[] = [];
  const whole = { name: '', shift: 0, stretch: 1, size: 13, weight: 400, isMono: false };
  const frames: Frame[] = [];
  const here = (): Frame => frames.at(-1) ?? whole;
  let line: Words | undefined;
  const read = (): void => {
    const text = line?.text.trim() ?? '';
    if (line && text !== '')
      found.push({ what: `“${text}”`, left: startOf(line), right: startOf(line) + line.length });
    line = undefined;
  };
  const isCutOff = (): boolean =>
    frames.some(({ name }, depth) => name === 'clipPath' || (name === 'svg' && depth > 0));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const frame = within(here(), name, attributes);
        const isSkipped = isCutOff() || frames.length === 0 || name === 'clipPath';
        frames.push(frame);
        if (isSkipped) return;
        const across = (x: number): number => frame.shift + frame.stretch * x;
        if (name === 'text' || (name === 'tspan' && attributes['x'] !== undefined)) {
          const anchor = attributes['text-anchor'] ?? line?.anchor ?? 'start';
          read();
          line = { at: across(Number(attributes['x'] ?? 0)), anchor, text: '', length: 0 };
        }
        const places = covered(name, attributes).map(across);
        if (places.length === 0) return;
        const ends = places.reduce<readonly [number, number]>(
          ([left, right], place) => [Math.min(left, place), Math.max(right, place)],
          [Infinity, -Infinity],
        );
        const what = `${name}.${attributes['class'] ?? ''} ${(attributes['d'] ?? '').slice(0, 60)}`;
        found.push({ what, left: ends[0], right: ends[1] });
      },
      ontext: (text) => {
        const words = text.replace(/\s+/g, ' ');
        if (!line || isCutOff()) return;
        const read = line.text === '' ? words.trimStart() : words;
        line.text += read;
        line.length += lengthOf(read, here());
      },
      onclosetag: (name) => {
        frames.pop();
        if (name === 'text') read();
      },
    },
    { xmlMode: true },
  );
  parser.end(markup);
  return found;
}

/** Boxes that are not drawn, only hit and opened: whatever in a scene has a corner and a size. */
export function boxes(value: unknown, at = ''): Reach[] {
  if (typeof value !== 'object' || value === null) return [];
  const { x, y, width, height } = value as Readonly<Record<string, unknown>>;
  const isBox = [x, y, width, height].every((each) => typeof each === 'number');
  const own = isBox ? [{ what: at, left: Number(x), right: Number(x) + Number(width) }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, each]) => boxes(each, `${at}.${key}`))];
}

/** px: half of an outline, and what rounding takes. */
const EDGE = 1.5;

/** Of everything, what is not between nought and a width, in words. */
export const outside = (all: readonly Reach[], width: number): string[] =>
  all
    .filter(({ left, right }) => !(left >= -EDGE && right <= width + EDGE))
    .map(
      ({ what, left, right }) => `${what} from ${left.toFixed(1)} to ${right.toFixed(1)} of ${String(width)}`,
    );
