import { numberWords } from '../../data/figure-words.ts';
import { PAGE, PEOPLE_PER_BAR, PEOPLE_PER_PAGE, STRIDE } from './bars.ts';
import { RISE, setLines, STEP, SWATCH, wide, wrapped } from './lettering.ts';
import { APART, fieldOf, HEADING, headingOf, joined, UNDER, type Room } from './place.ts';
import type { Data } from './rows.ts';
import type { Label, Line, Shapes } from './shapes.ts';

/** px: between the page and its words, and from the number’s baseline down to the page. */
const BESIDE = 12;
const OVER = 8;

/** "about" and "40 million", which is set large. */
export function parted(number: string): [string, string] {
  const at = number.search(/\d/);
  return [number.slice(0, Math.max(0, at)).trim(), number.slice(Math.max(0, at))];
}

/** The unit mark, with what it stands for, in `width` px. */
export function unitLabel(y: number, width: number): Label {
  const words = `One bar, long or short: ${numberWords(PEOPLE_PER_BAR)} people or records. A full page: ${numberWords(PEOPLE_PER_PAGE)}.`;
  const swatch = { role: undefined, status: 'established', x: 0, y: y + RISE - SWATCH.height - 0.5 } as const;
  const lines = setLines(wrapped(words, 'plain', width - SWATCH.room), 0, y, 9);
  return { parts: [], only: false, ...swatch, lines };
}

/** The forty million: the number, large, and its page, which begins at the height of the nations’. */
export function placeRegister({ register }: Data, room: Room, y: number): { shapes: Shapes; foot: number } {
  const [about, number] = parted(register.number);
  const top = y + HEADING + 2 * STEP + UNDER;
  const beside = PAGE.width * room.across + BESIDE;
  const left = room.slots * STRIDE * room.least - PAGE.width * room.least - BESIDE;
  const words = [
    ...wrapped(`${register.unit} on one year’s register, by the Commission’s estimate`, 'plain', left),
    ...wrapped('Not a count of names taken', 'strong', left),
  ];
  const after = room.x + SWATCH.room + wide(about, 'plain') + 6;
  const height = Math.max(PAGE.height * room.down, words.length * STEP);
  const width = (room.slots * STRIDE - 8) * room.across;
  const line = (x: number, text: string, look: 'plain' | 'huge'): Line => ({ x, y: top - OVER, text, look });
  const label: Label = {
    ...{ parts: [register.id], only: false, role: undefined, status: register.status },
    ...{ x: room.x, y: top - OVER - SWATCH.height - 0.5 },
    lines: [
      line(room.x + SWATCH.room, about, 'plain'),
      line(after, number, 'huge'),
      ...setLines(words, room.x + beside, top),
    ],
  };
  const target = {
    id: register.id,
    x: room.x,
    y: y + 4,
    width,
    height: top + height - y,
  };
  const own = { rules: [], labels: [label], targets: [target] };
  return {
    shapes: joined([
      headingOf('', room.x, y, width),
      { ...own, fields: [fieldOf(register, room.x, top, room.across, room.down)] },
    ]),
    foot: top + height + APART,
  };
}
