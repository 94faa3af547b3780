import { diffArrays } from 'diff';

/** A run of words, and whether a retelling kept it, left it out or put it in; or stands in words of its own; or what is round it was not seen. */
export interface Run {
  readonly kind: 'kept' | 'left-out' | 'put-in' | 'own' | 'cut';
  readonly text: string;
}

/** Small words that two sentences share by chance: kept alone between changes, they would only break up what was changed. */
const SMALL =
  /^(?:a|an|and|as|by|for|from|had|has|have|in|is|it|of|on|that|the|this|to|was|were|which|with)$/iu;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
const isSmall = (text: string): boolean => wordsOf(text).every((word) => SMALL.test(word));

/** Capitals and the marks round a word count for nothing. */
const bare = (word: string): string => wordsOf(word).join(' ').toLowerCase();

/** What stands between two kept runs, as it reads: all that was left out, then all that was put in. */
function settled(changed: readonly Run[]): readonly Run[] {
  const has = (kind: Run['kind']): boolean => changed.some((run) => run.kind === kind);
  // Where words were only left out, or only put in, the small ones between them were kept.
  if (!has('left-out') || !has('put-in')) return changed;
  return (['left-out', 'put-in'] as const).map((kind) => ({
    kind,
    text: changed
      .filter((run) => run.kind === kind || run.kind === 'kept')
      .map(({ text }) => text)
      .join(' '),
  }));
}

/** Words that count, in a text. */
const countIn = (text: string): number => wordsOf(text).filter((word) => !SMALL.test(word)).length;

/** Of the words that count in the shorter of two wordings, and in number: what both must share for one to be an edit of the other. */
const SHARE = 0.4;
const LEAST = 3;

/** Whether two wordings share enough to be held against each other word by word. */
export function isEdit(original: string, retelling: string): boolean {
  const shared = diffed(original, retelling)
    .filter(({ kind }) => kind === 'kept')
    .reduce((sum, { text }) => sum + countIn(text), 0);
  const shorter = Math.min(countIn(original), countIn(retelling));
  return shared >= Math.min(LEAST, shorter) && shared >= SHARE * shorter;
}

const CUT: Run = { kind: 'cut', text: '…' };

/** Words as they were printed; of a part, what stood round it is not known. */
export const asPrinted = (text: string, isPart: boolean, kind: 'kept' | 'own' = 'kept'): readonly Run[] =>
  isPart ? [CUT, { kind, text }, CUT] : [{ kind, text }];

/**
 * Of a part of a sentence nobody can say that it left out what may stand before or after it: only words in whose very place it has others,
 * next to words that it kept.
 */
function openEnded(runs: readonly Run[]): readonly Run[] {
  const first = runs.findIndex(({ kind }) => kind === 'kept');
  const last = runs.findLastIndex(({ kind }) => kind === 'kept');
  const replaced = (edge: readonly Run[], isStart: boolean): Run[] => {
    const others = edge.find(({ kind }) => kind === 'put-in')?.text.split(' ').length ?? 0;
    return edge.flatMap((run) => {
      if (run.kind !== 'left-out') return [run];
      const words = run.text.split(' ');
      const beside = isStart ? words.slice(Math.max(0, words.length - others)) : words.slice(0, others);
      return beside.length > 0 ? [{ kind: run.kind, text: beside.join(' ') }] : [];
    });
  };
  return [
    CUT,
    ...replaced(runs.slice(0, first), true),
    ...runs.slice(first, last + 1),
    ...replaced(runs.slice(last + 1), false),
    CUT,
  ];
}

/** Two wordings, word by word. */
function diffed(original: string, retelling: string): readonly Run[] {
  return diffArrays(original.split(/\s+/), retelling.split(/\s+/), {
    comparator: (a, b) => bare(a) === bare(b),
  }).map(({ added, removed, value }): Run => {
    const kind = added ? 'put-in' : removed ? 'left-out' : 'kept';
    return { kind, text: value.join(' ') };
  });
}

/**
 * What a retelling changed in the words of the original, word by word. Where the two share too little, it stands in words of its own, and no
 * edit is made up. Print a space between two runs.
 * @param isPart whether we have the retelling's words only in part
 */
export function wordsChanged(original: string, retelling: string, isPart = false): readonly Run[] {
  if (!isEdit(original, retelling)) return asPrinted(retelling, isPart, 'own');
  const runs = diffed(original, retelling);
  const out: Run[] = [];
  let changed: Run[] = [];
  runs.forEach((run, index) => {
    const isBridge =
      run.kind === 'kept' && changed.length > 0 && index < runs.length - 1 && isSmall(run.text);
    if (run.kind !== 'kept' || isBridge) changed.push(run);
    else {
      out.push(...settled(changed), run);
      changed = [];
    }
  });
  const all = [...out, ...settled(changed)];
  return isPart ? openEnded(all) : all;
}
