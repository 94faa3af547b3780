import { numberWords } from '../../data/figure-words.ts';
import { PAGE, PEOPLE_PER_BAR } from './bars.ts';
import { RISE, STEP, SWATCH, setLines, wide, wrapped } from './lettering.ts';
import { fieldOf, unitAcross, type Column } from './place.ts';
import type { Data } from './rows.ts';
import type { Label, Shapes } from './shapes.ts';

/** px: between the page and its words, from the top to the number’s baseline and from there to the words under it. */
const BESIDE = 16;
const NUMBER = 49;
const UNDER = 9;

/** "about" and "40 million", which is set large. */
export function parted(number: string): [string, string] {
  const at = number.search(/\d/);
  return [number.slice(0, Math.max(0, at)).trim(), number.slice(Math.max(0, at))];
}

/** The unit mark, with what it stands for; room for two lines. */
export function unitLabel(column: Column, y: number): Label {
  const words = `One bar, long or short: ${numberWords(PEOPLE_PER_BAR)} people or records. A full page: ${numberWords(PEOPLE_PER_BAR * 400)}.`;
  return {
    ...{
      parts: [],
      only: false,
      role: undefined,
      status: 'established',
      x: column.x,
      y: y + RISE - SWATCH.height - 0.5,
    },
    lines: setLines(wrapped(words, 'plain', column.least - SWATCH.room), column.x, y, 9),
  };
}

/** The forty million: a page, and beside it the number, large, with what it is. */
export function placeRegister(
  { register }: Data,
  column: Column,
  y: number,
): { shapes: Shapes; height: number } {
  const [about, number] = parted(register.number);
  const x = column.x + PAGE.width * unitAcross(column) + BESIDE;
  const room = column.least - PAGE.width * unitAcross({ width: column.least }) - BESIDE;
  const words = [
    ...wrapped(`${register.unit} on one year’s register: an estimate of the size of a list.`, 'plain', room),
    ...wrapped('Not a count of names taken.', 'strong', room),
  ];
  const height = Math.max(PAGE.height * column.down, NUMBER + UNDER + words.length * STEP + RISE);
  const label = { parts: [register.id], only: false, role: undefined, y: y + 1 };
  return {
    shapes: {
      fields: [fieldOf(register, column.x, y, unitAcross(column), column.down)],
      labels: [
        {
          ...label,
          status: register.status,
          x,
          lines: setLines([{ text: about, look: 'soft' }], x, y - 2, 1),
        },
        {
          ...{ ...label, status: undefined, x },
          lines: [
            { x: x - 2, y: y + NUMBER, text: number, look: 'huge' },
            ...setLines(words, x, y + NUMBER + UNDER),
          ],
        },
      ],
      rules: [],
      targets: [
        {
          id: register.id,
          x: column.x,
          y: y - 2,
          width: x - column.x + Math.max(room, wide(number, 'huge')),
          height: height + 4,
        },
      ],
    },
    height: height + 18,
  };
}
