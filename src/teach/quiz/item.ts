/** An item of a quiz, ready to be asked: its texts filled in and its right answer taken from the data. */

interface Asked {
  readonly id: string;
  readonly ask: string;
  readonly explain: string;
  /** Ids of the claims the answer rests on. */
  readonly claims: readonly string[];
}

export interface Choice {
  readonly text: string;
  readonly isRight: boolean;
  /** Told to who chose it though it is wrong. */
  readonly why?: string;
}

export interface ChoiceItem extends Asked {
  /** One right option, or one and more. */
  readonly kind: 'single' | 'multiple';
  readonly options: readonly Choice[];
}

export interface TrueFalseItem extends Asked {
  readonly kind: 'true-false';
  readonly answer: boolean;
}

export interface OrderItem extends Asked {
  readonly kind: 'order';
  /** In the right order, earliest first; `date` is the event's, in words. */
  readonly events: readonly { readonly id: string; readonly label: string; readonly date: string }[];
}

interface ScaleItem extends Asked {
  readonly kind: 'scale';
  /** As it is spoken: “highly likely”. */
  readonly phrase: string;
  /** Per cent: the phrase's own range, both ends within it. */
  readonly low: number;
  readonly high: number;
  /** The range in words, with its qualifiers: “80% to 90%”. */
  readonly range: string;
  /** Whose range it is: “PHIA yardstick (UK)”. */
  readonly scale: string;
}

interface ShortItem extends Asked {
  readonly kind: 'short';
  /** Any of them is right; the first is the one to show. */
  readonly accept: readonly string[];
}

export type Item = ChoiceItem | TrueFalseItem | OrderItem | ScaleItem | ShortItem;

type Bare<Each> = Each extends Item ? Omit<Each, 'ask' | 'explain' | 'claims'> : never;

/** Of an item what marking needs: its question, explanation and claims are for the reader of the page. */
export type Question = Bare<Item>;
