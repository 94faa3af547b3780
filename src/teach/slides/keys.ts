/** What a key can do to a deck. */
export type Action =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'blank'
  | 'contrast'
  | 'full'
  | 'keys'
  | 'leave'
  | 'let-go'
  | 'notes'
  | 'size';

/** What has the focus, by the keys it needs for itself. */
export type Holder =
  /** The page, or a slide. */
  | 'nothing'
  /** Enter. */
  | 'link'
  /** Enter and Space. */
  | 'button'
  /** In a chart's controls: arrows too, Home and End. */
  | 'control'
  /** A chart's marks and cards: the same, and Escape. */
  | 'mark'
  /** What is chosen from or typed in: every key. */
  | 'field';

/** What a key is, of the browser's event. */
export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Clickers send these, so they turn the slide whatever has the focus. */
const OF_CLICKERS: Readonly<Record<string, Action>> = { PageDown: 'next', PageUp: 'back' };

const MOVES: Readonly<Record<string, Action>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Home: 'first',
  End: 'last',
};

const LETTERS: Readonly<Record<string, Action>> = {
  b: 'blank',
  '.': 'blank',
  c: 'contrast',
  f: 'full',
  n: 'notes',
  z: 'size',
  '?': 'keys',
};

/** Whoever works in a control gets out of it first. */
const ON_ESCAPE: Readonly<Record<Holder, Action | undefined>> = {
  nothing: 'leave',
  link: 'leave',
  button: 'leave',
  control: 'let-go',
  field: 'let-go',
  mark: undefined,
};

const PRESSES: readonly string[] = ['Enter', ' '];

/** What a key does to the deck; undefined where it is for what has the focus, or for the browser. Pure. */
export function actionOf({ key, shiftKey, ...held }: Pressed, holder: Holder): Action | undefined {
  if (held.ctrlKey || held.altKey || held.metaKey) return undefined;
  const turns = OF_CLICKERS[key];
  if (turns) return turns;
  if (key === 'Escape') return ON_ESCAPE[holder];
  if (holder === 'field') return undefined;
  if (MOVES[key]) return holder === 'control' || holder === 'mark' ? undefined : MOVES[key];
  if (!PRESSES.includes(key)) return LETTERS[key.toLowerCase()];
  if (holder === 'nothing' || (holder === 'link' && key === ' ')) return shiftKey ? 'back' : 'next';
  return undefined;
}
