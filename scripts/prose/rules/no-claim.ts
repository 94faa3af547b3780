import { deedsIn } from '../deeds.ts';
import type { Known } from '../known.ts';
import { countWords, whole } from '../patterns.ts';
import { examples, type SentenceRule } from '../rule.ts';
import type { Sentence } from '../sentences.ts';

/** What a sentence without a claim may be instead; its exception begins with one of these and a colon. */
export const CLAIMLESS = [
  'explains a word',
  'leads on',
  'about this site',
  'general knowledge',
  'reads the drawing',
] as const;

/** Kinds that never hold a fact of the case: what we did, and what a drawing shows. */
const FREE = /^(?:about this site|reads the drawing): /u;
const DRAWN = /\b(?:drawing|chart|picture|scale|sheets?|map|lines?|bars?)\b/u;
const SOMEBODY =
  '(?:[Tt]he |[Aa]n? )?(?:[a-z-]+ )?(?:intruders?|hackers?|attackers?|spies|watchdog|regulator|parliamentarians|MPs|peers|ministers?|officials|prosecutors|parliaments?|governments?|embassy|registers?|servers?|staff|emails)';
const PAST =
  '(?:\\p{L}+ed|was|were|had|lost|knew|took|read|sent|said|told|held|found|made|came|went|left|gave|kept|saw|got|stole|broke|began|met|paid|wrote|hid|spoke|did|became|chose|put|let|ran|won|fell|sat|stood)';

/** Whether a sentence states something of the case, whatever an exception calls it: somebody of it did something, or a figure, a date or a deed stands in it. */
function statesFact(sentence: Sentence, known: Known): boolean {
  const { text, marks } = sentence;
  if (deedsIn(text, known).length > 0) return true;
  const somebody = `(?:${known.name.source}|${whole(SOMEBODY)})`;
  return (
    marks.some(({ kind }) => kind === 'filled') ||
    new RegExp(`${somebody}(?:’s? [a-z]+)?,? (?:\\w+ly |also |then |never |not )?${whole(PAST)}`, 'u').test(
      text,
    )
  );
}

/** What is wrong with calling a sentence what its exception calls it; empty when nothing is. */
export function miscalled(reason: string, sentence: Sentence, known: Known): string {
  if (reason.startsWith('reads the drawing: ') && !DRAWN.test(reason.slice(17)))
    return 'say in the reason which drawing it reads (the chart below, the picture beside it)';
  const isFact = FREE.test(reason) ? deedsIn(sentence.text, known).length > 0 : statesFact(sentence, known);
  return isFact
    ? 'it states something of the case, which no exception excuses: put <Claim id="…"> around it, or take it out'
    : '';
}

/** Words around a claim that are more than a joint, and may state something of their own. */
const JOINT = 6;

export const noClaim: SentenceRule = {
  name: 'no-claim',
  forbids:
    'A sentence of the story stands without a claim, a reply or a quotation, or says more about the case beside its claim.',
  why: `Each sentence that states a fact about the case shows who says so. Every other one says in a comment what it is: ${CLAIMLESS.join(', ')}.`,
  reads: ({ kind, field }) => (kind === 'chapter' || kind === 'opening') && field === 'body',
  look: ({ text, start, marks }, { name }) => {
    // “**Who did it.** …” names the item that it begins.
    if (start === 0 && marks.some((mark) => mark.kind === 'strong' && mark.end >= text.length)) return [];
    const resting = marks.filter(({ kind }) => kind !== 'filled' && kind !== 'strong');
    if (resting.length === 0 && countWords(text) > 0)
      return [
        {
          found: text.slice(0, 60),
          mend: `put <Claim id="…"> around what it states, or write before it why it needs none: {/* prose: allow no-claim — ${CLAIMLESS[0]}: … */}`,
          at: 0,
        },
      ];
    const beside = resting.reduce(
      (all, { start, end }) => all.slice(0, start) + '|'.repeat(end - start) + all.slice(end),
      text,
    );
    return beside
      .split('|')
      .filter((part) => countWords(part) > JOINT && name.test(part))
      .map((part) => ({
        found: part.trim(),
        mend: 'put these words into a claim too, or shorten them to a joint between claims',
        at: beside.indexOf(part),
      }));
  },
  passes: [
    ...examples(
      '<Claim id="register-fields">It holds a name</Claim>.',
      'The same day <Claim id="indictment-unsealed">an indictment was unsealed</Claim>.',
      '{/* prose: allow no-claim — leads on: to the next part */} Emails came next.',
      '{/* prose: allow no-claim — explains a word: tracking link */} A tracking link shows who opened it.',
      '{/* prose: allow no-claim — about this site: what we looked for */} We looked for a report of the Commission and found none.',
      '{/* prose: allow no-claim — reads the drawing: the chart below it */} Each line was drawn to one scale.',
      '<Reply claim="cn-london-embassy">\n\nThe embassy answered.\n\n</Reply>',
      'Its words were: <Quote claim="cn-london-embassy" />',
    ),
    { text: 'Which body said so?', kind: 'lesson' },
  ],
  fails: examples(
    'The Commission knew for months.',
    '<Claim id="register-fields">It holds a name</Claim>. Mr Dowden said so.',
    'Emails came next.',
    '{/* prose: allow no-claim — leads on: to what follows */} The Commission lost the emails of its staff.',
    '{/* prose: allow no-claim — general knowledge: how it was */} The intruders took the emails.',
    '{/* prose: allow no-claim — leads on: to the next part */} In <When event="ec-intrusion-2021" /> it began.',
    '{/* prose: allow no-claim — explains a word: spying */} Mr Dowden told MPs of it, and the UK named APT31.',
    '{/* prose: allow no-claim — about this site: what we think */} China hacked the Commission.',
    '{/* prose: allow no-claim — reads the drawing: what it shows */} Each line is a name.',
    '- The U.S. charged people.',
    'The Electoral Commission had by then known of it for months, and <Claim id="register-fields">it holds a name</Claim>.',
  ),
};
