import { numberWords } from '../../data/figure-words.ts';
import { PEOPLE_PER_BAR } from './bars.ts';
import { RISE, setLines, STEP, SWATCH, wrapped, type Words } from './lettering.ts';
import { parted } from './register.ts';
import type { Data, Item } from './rows.ts';
import type { Label } from './shapes.ts';
import type { Form, Part } from './told-form.ts';

/** px from the top of a nation’s name to its bars. */
const OVER = 38;

/** Words shown only while their part is told; with a swatch when they are an item’s. */
function told(part: Part, words: readonly Words[], x: number, y: number, item?: Item): Label {
  return {
    ...{ parts: [part], only: true, status: item?.status, x, y: y + RISE - SWATCH.height - 0.5 },
    role: item && item.cause !== '' ? item.role : undefined,
    lines: setLines(words, x, y, item ? 1 : 0),
  };
}

const plain = (text: string, room: number): Words[] => wrapped(text, 'plain', room);
const strong = (text: string, room: number): Words[] => wrapped(text, 'strong', room);

/** What is said of the bar, of the page, and of what the page is. */
function pageLabels({ register }: Data, form: Form): Label[] {
  const { bar, named, width, few } = form;
  const [about, number] = parted(register.number);
  const big = (part: Part, x: number, y: number, text: string, look: 'big' | 'huge'): Label => ({
    ...{ parts: [part], only: true, role: undefined, status: undefined, x: 0, y: 0 },
    lines: [{ x, y, text, look }],
  });
  const people = numberWords(PEOPLE_PER_BAR);
  const beside = few ? 106 : 200;
  const room = width - beside;
  const estimate = [
    ...strong(register.short, room - SWATCH.room),
    ...plain(`${register.number} ${register.unit}: the Commission’s estimate of the size of one list.`, room),
    ...strong('Not a count of names taken.', room),
  ];
  return [
    ...(few
      ? [
          big('one-unit', bar[0] + bar[2] + 14, bar[1] + 30, people, 'big'),
          told('one-unit', plain(register.unit, 100), bar[0] + bar[2] + 14, bar[1] + 36),
          told('forty-million', plain(about, room), beside, 34),
          big('forty-million', beside - 2, 90, number, 'huge'),
          told('forty-million', plain(register.unit, room), beside, 98),
        ]
      : [
          big('one-unit', bar[0], bar[1] + 142, `One bar: ${people} ${register.unit}`, 'big'),
          big('forty-million', form.page[0], 30, `${about} ${number} ${register.unit}`, 'big'),
        ]),
    told('one-register', estimate, beside, few ? 20 : named[1], register),
  ];
}

/** Names and numbers over the page and the nations; over both, what was counted. */
function nationLabels({ register, nations, total }: Data, form: Form): Label[] {
  const { beside, next, few, width } = form;
  const [across, down] = next;
  const top = beside[1] - OVER;
  const when = nations.items[0]?.when ?? '';
  const title = strong(few ? `${when}: ${total}` : nations.title, width - across);
  const named = (name: string, number: string, x: number, y: number): Label =>
    told('nations', [...strong(name, width), ...plain(number, width)], x, y);
  return [
    told('nations', title, across, few ? 0 : top - 12 - title.length * STEP),
    named('Estimated', register.number, 0, top),
    ...nations.items.map(({ short, number }, index) =>
      named(short, number, across * Math.min(2, index + 1), top + down * Math.max(0, index - 1)),
    ),
  ];
}

/** Name, number and cause of each row of lists. */
function rowLabels(rows: readonly Item[], { row: [left, pitch], few }: Form): Label[] {
  return rows.map((item, row) => {
    const { short, number, unit, year, cause } = item;
    const why = cause === '' ? 'estimated' : cause;
    const size = plain(few ? `${number}, ${why}` : `${number} ${unit}`, left - 4);
    const last: Words[] = few ? [] : [{ text: cause === '' ? why : `${year}, ${why}`, look: 'soft' }];
    return told(
      'elsewhere',
      [...strong(short, left - SWATCH.room - 4), ...size, ...last],
      0,
      row * pitch - 2,
      item,
    );
  });
}

export const toldLabels = (data: Data, form: Form, rows: readonly Item[]): Label[] => [
  ...pageLabels(data, form),
  ...nationLabels(data, form),
  ...rowLabels(rows, form),
];
