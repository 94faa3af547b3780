import type { ChoiceItem, Item, TrueFalseItem } from '../../quiz/item.ts';
import { choicesOf } from '../quiz-words.ts';

/** An option as QTI knows it. */
export interface Label {
  /** What responses point at. Moodle needs `true` and `false` by these names. */
  readonly ident: string;
  readonly text: string;
  readonly isRight: boolean;
  readonly why?: string;
}

/** The options of a question with options. */
export function labelsOf(item: ChoiceItem | TrueFalseItem): Label[] {
  if (item.kind !== 'true-false')
    return choicesOf(item).map((choice, index) => ({ ...choice, ident: `option-${String(index + 1)}` }));
  return [
    { ident: 'true', text: 'True', isRight: item.answer },
    { ident: 'false', text: 'False', isRight: !item.answer },
  ];
}

/** Common Cartridge’s name of each kind of question (QTI 1.2 profile, `cc_profile`); the others it has not got. */
export const PROFILES = {
  single: 'cc.multiple_choice.v0p1',
  multiple: 'cc.multiple_response.v0p1',
  'true-false': 'cc.true_false.v0p1',
  short: 'cc.fib.v0p1',
} as const;

export type Profiled = Extract<Item, { kind: keyof typeof PROFILES }>;

export const isProfiled = (item: Item): item is Profiled => item.kind in PROFILES;

/** The profile wants as many to choose one from. */
const LEAST_OPTIONS = 3;

/** Why Common Cartridge’s QTI profile cannot hold a question; undefined where it can. */
export function whyQtiCannot(item: Item): string | undefined {
  if (item.kind === 'order') return 'Common Cartridge has no question that asks for an order';
  if (item.kind === 'scale')
    return 'Common Cartridge has no question that asks for a place on a scale, nor for a number';
  return item.kind === 'single' && item.options.length < LEAST_OPTIONS
    ? 'Common Cartridge wants three options or more'
    : undefined;
}
