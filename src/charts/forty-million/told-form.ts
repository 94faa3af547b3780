import { FIRST, PAGE, STRIDE } from './bars.ts';
import type { Stand } from '../kit/parts.ts';

/** What is told, one after the other. */
export const PARTS = ['one-unit', 'forty-million', 'one-register', 'nations', 'elsewhere'] as const;
export type Part = (typeof PARTS)[number];

/** Places of the told drawing, in px. */
export interface Form {
  readonly width: number;
  readonly height: number;
  /** px of a unit while lists elsewhere are told, the smallest of all; the other parts are told at multiples of it. */
  readonly across: number;
  readonly down: number;
  /** The first bar alone: its left, its top and how wide it is. */
  readonly bar: readonly [x: number, y: number, width: number];
  /** Where the page stands and how high it is, while it is told alone, told with what it is, and told beside the nations. */
  readonly page: readonly [x: number, y: number, height: number];
  readonly named: readonly [x: number, y: number, height: number];
  readonly beside: readonly [x: number, y: number, height: number];
  /** While the nations are told: from page to page across, and from nation to nation under each other. */
  readonly next: readonly [across: number, down: number];
  /** Rows of lists: where pages begin, and from row to row. Only the largest of each cause, where there is little room. */
  readonly row: readonly [x: number, pitch: number];
  readonly few: boolean;
}

export const FORMS: Readonly<Record<'column' | 'strip', Form>> = {
  column: {
    ...{ width: 384, height: 600, across: 0.345, down: 0.17, few: false },
    ...{ bar: [72, 210, 240], page: [46, 44, 548], named: [0, 120, 360], beside: [0, 190, 206] },
    ...{ next: [117, 78], row: [158, 85] },
  },
  strip: {
    ...{ width: 320, height: 176, across: 0.225, down: 0.1, few: true },
    ...{ bar: [0, 52, 150], page: [0, 10, 160], named: [0, 10, 160], beside: [0, 60, 112] },
    ...{ next: [106, 50], row: [173, 44] },
  },
};

const grown = ({ down }: Form, [x, y, height]: readonly [number, number, number]): Stand => ({
  ...{ x, y },
  scale: height / (PAGE.height * down),
});

/** Where the page of the forty million stands in each part. */
export function pageStands(form: Form): Record<Part, Stand> {
  const [x, y, width] = form.bar;
  const scale = width / (FIRST.width * form.across);
  return {
    'one-unit': { x, y: y - FIRST.y * form.down * scale, scale },
    'forty-million': grown(form, form.page),
    'one-register': grown(form, form.named),
    nations: grown(form, form.beside),
    elsewhere: { x: form.row[0], y: 0, scale: 1 },
  };
}

/** Where a nation stands: the first beside the page, the others under each other; and from where lists come into the next part. */
export function nationStands(form: Form, index: number): Record<'nations' | 'elsewhere', Stand> {
  const { x, y, scale } = grown(form, form.beside);
  const [across, down] = form.next;
  const place = { x: x + across * Math.min(2, index + 1), y: y + down * Math.max(0, index - 1), scale };
  return { nations: place, elsewhere: { x: form.row[0] + STRIDE * form.across, y: 0, scale: 1 } };
}

/** Where a list elsewhere stands in its row; before that, where it would be on the scale of the nations. */
export function rowStands(form: Form, row: number): Record<'elsewhere' | 'nations', Stand> {
  const { x, y, scale } = grown(form, form.beside);
  const [left, pitch] = form.row;
  return {
    elsewhere: { x: left, y: row * pitch, scale: 1 },
    nations: { x, y: y + row * pitch * scale, scale },
  };
}
