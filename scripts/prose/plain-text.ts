import { Draft } from './draft.ts';
import type { Known } from './known.ts';
import type { Kind } from './passage.ts';
import type { Rule } from './rule.ts';
import { sentencesOf } from './sentences.ts';

/** What rules find in a text that has no file of its own, such as a block of a built page or a word a drawing computes. */
export function findingsIn(
  text: string,
  rules: readonly Rule[],
  known: Known,
  { kind = 'page', file = '' }: { readonly kind?: Kind; readonly file?: string } = {},
): readonly string[] {
  const draft = new Draft();
  draft.type(text, undefined);
  const passage = {
    file,
    kind,
    field: 'body',
    row: '',
    lead: '',
    isOurs: true,
    ...draft.finish(),
  };
  return sentencesOf(passage).flatMap((sentence) =>
    rules.flatMap((rule) =>
      'look' in rule && rule.reads(passage)
        ? rule.look(sentence, known).map(({ found }) => `${rule.name}: “${found}” in “${sentence.text}”`)
        : [],
    ),
  );
}
