import type { Figure } from './dataset.ts';

const QUALIFIER_WORDS: Readonly<Record<Figure['qualifier'], string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'up-to': 'up to ',
  nearly: 'nearly ',
};

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const SIGNS: Readonly<Record<string, string>> = { GBP: '£', USD: '$' };
const MILLION = 1_000_000;

/** Units whose one is not their many without an ending. */
const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  addresses: 'address',
  'IP addresses': 'IP address',
};

/** A unit as its number declines it: "1 company", "2 companies". Units are plural nouns. */
export function unitWords(value: number, unit: string): string {
  if (value !== 1) return unit;
  return IRREGULAR[unit] ?? unit.replace(/ies$/, 'y').replace(/s$/, '');
}

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** "40 million", "46,560,452" (or "46.6 million" rounded), "178", "1.2". */
export function numberWords(value: number, { round = false, words = false } = {}): string {
  if (words && Number.isInteger(value) && value >= 0 && value < SMALL.length) return SMALL[value] ?? '';
  const millions = value / MILLION;
  const even = Number.isInteger(millions * 10);
  if (value >= MILLION && (even || round)) return `${grouped.format(Math.round(millions * 10) / 10)} million`;
  return grouped.format(value);
}

export interface FigureStyle {
  /** Leave out "about", "more than" … */
  readonly bare?: boolean;
  /** Spell whole numbers up to twelve. */
  readonly words?: boolean;
  /** Print the unit after the number. */
  readonly unit?: boolean;
  /** Millions to one decimal. */
  readonly round?: boolean;
}

/** A figure as prose prints it: "about 40 million", "more than 1,000 emails", "£250,000", "60%". */
export function figureWords(figure: Figure, style: FigureStyle = {}): string {
  const sign = SIGNS[figure.unit] ?? '';
  const percent = figure.unit === 'percent' ? '%' : '';
  const unit = style.unit && !sign && !percent ? ` ${unitWords(figure.value, figure.unit)}` : '';
  const qualifier = style.bare ? '' : QUALIFIER_WORDS[figure.qualifier];
  return `${qualifier}${sign}${numberWords(figure.value, style)}${percent}${unit}`;
}
