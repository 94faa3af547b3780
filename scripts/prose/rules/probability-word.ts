import type { Known } from '../known.ts';
import { isWrongAnswer } from '../patterns.ts';
import { examples, type SentenceRule } from '../rule.ts';
import type { Sentence } from '../sentences.ts';

const WORD =
  '(?:(?:almost|nearly|near|virtually|practically) certain(?:ly|ty)?|(?:(?:highly|very|extremely|quite) )?(?:un)?likely|realistic(?:ally)? (?:possibility|possible)|probabl[ye]|in all probability|remote chance|beyond (?:reasonable )?doubt|no doubt|without (?:a )?doubt|undoubtedly|doubtless|surely|presumably|perhaps|in all likelihood|chances are|(?:strong|good|high|fair|every|slim|small) (?:chance|likelihood|probability)|may well have|might well have|(?:with )?(?:high|medium|moderate|low) confidence|highly confident)';
/** “How likely” asks for a likelihood and gives none. */
const WORDS = new RegExp(`(?<![\\p{L}-])(?<!\\bhow )${WORD}(?![\\p{L}])`, 'giu');
const ALONE = new RegExp(`^[\\s“”‘’.,;]*${WORD}[\\s“”‘’.,;]*$`, 'iu');
/** A sentence about the words themselves. */
const ABOUT_WORDS =
  /(?<![\p{L}-])(?:scales?|yardstick|lists?|phrases?|(?:the|a|that|this|which|its|every|each|one) word|words|wording|means?|ranges?|gaps?|likelihood|sounds?|percentages?|standard|how sure|became)(?![\p{L}-])/iu;
const SAID =
  /\b(?:says?|said|saying|spoke of|tells|told|states?(?= that)|stated|wrote|writes|assess(?:es|ed)?|judge[sd]?|judge?ments?|findings?|conclu(?:des?|ded)|f(?:ound|inds?) that|believe[sd]?|thinks|thought|held|holds|call(?:s|ed)|describe[sd]|warn(?:s|ed)|allege[sd]?|report(?:s|ed)|uses?|used)\b/iu;
/** “It assesses” after a clause that named the body; “Kaspersky reported”, of whoever the data does not know. */
const NAMED = new RegExp(`\\p{Lu}[\\p{L}-]+ (?:${SAID.source})`, 'u');
const ITS_SPEAKER = new RegExp(
  `(?:\\b(?:it|they|he|she)|\\b\\p{Lu}[\\p{L}-]+) (?:also |then |\\w+ly )?(?:${SAID.source})`,
  'u',
);
/** “… were almost certain of one thing”: whoever is certain stands before it. */
const IS = / (?:was|were|is|are|seemed) (?:also )?“?$/u;
/** What a lesson says of its own class is not about the case. */
const THE_CASE =
  /\b(?:intruders?|actors?|hackers?|break-in|breach(?:ed)?|spying|espionage|reconnaissance|registers?|parliamentarians|attack(?:s|ed)?|emails?|data|servers?|accounts?|voters|names|lists?|copied|stolen|taken|read by|spies|espionage|state|government|trial|charges|commission)\b/iu;

const isInQuotes = (text: string, at: number): boolean => {
  const open = text.lastIndexOf('“', at);
  return open >= 0 && !text.slice(open, at).includes('”');
};

/** Whoever says it stands in what is read before the word, with a word of saying; “according to” may follow. */
function isAttributed(read: string, at: number, { body }: Known): boolean {
  const sentence = read.slice(0, at);
  // What follows a semicolon or “, but” is another clause, unless the words before a colon hold for a list.
  const before = /:[^:]*$/u.test(sentence) ? sentence : (sentence.split(/;|, but /u).at(-1) ?? '');

  const isHis = new RegExp(`${body.source}(?:’s|’) (?:[a-z]+ ){0,2}?words?(?![\\p{L}])`, 'u').test(before);
  const isPrinted = /\b(?:cop(?:y|ies)|reports?|text|version) (?:has|have|reads?|prints?) “?$/u.test(before);
  const isHeld = IS.test(before) && new RegExp(`(?:${body.source})$`, 'u').test(before.replace(IS, ''));
  const isItsSpeaker = ITS_SPEAKER.test(before) && (body.test(sentence) || NAMED.test(before));
  const isSaid = (body.test(before) && SAID.test(before)) || isItsSpeaker;
  return isHeld || isHis || isPrinted || isSaid || (/\baccording to\b/iu.test(read) && body.test(read));
}

/** A lesson teaches the words: in quotation marks, alone in a line, or about pupils they say nothing of the case. */
function isTaught({ text, passage, isQuoted }: Sentence, at: number, { name }: Known): boolean {
  if (!['lesson', 'quiz', 'glossary'].includes(passage.kind)) return false;
  const isOfTheCase = name.test(text) || THE_CASE.test(text);
  return isQuoted || isInQuotes(text, at) || ALONE.test(passage.text) || !isOfTheCase;
}

export const probabilityWord: SentenceRule = {
  name: 'probability-word',
  forbids:
    'A word of likelihood (“likely”, “almost certain”, “probably”) stands without the body whose word it is.',
  why: 'The word is quoted with its body, never chosen by us. Explaining a scale is no statement about the case: there the words stand in quotation marks beside “scale”, “list”, “phrase” and the like, and in lessons in quotation marks or alone.',
  reads: (passage) => passage.isOurs && !isWrongAnswer(passage),
  look: (sentence, known) => {
    const { text, lead, isQuoted } = sentence;
    const read = `${lead} ${text}`;
    return [...text.matchAll(WORDS)].flatMap(({ 0: found, index }) => {
      const isCompared = /(?:more|less|as) $/u.test(text.slice(0, index));
      const isDefined = /^”? (?:means|meant|stands for)\b/u.test(text.slice(index + found.length));
      const isMention =
        (isQuoted || isCompared || isDefined || isInQuotes(text, index)) && ABOUT_WORDS.test(read);
      if (isMention || isAttributed(read, index + lead.length + 1, known) || isTaught(sentence, index, known))
        return [];
      return [
        {
          found,
          mend: 'say in this sentence whose word it is (“the NCSC assesses that it is “highly likely” that …”), or leave the likelihood out',
          at: index,
        },
      ];
    });
  },
  passes: [
    ...examples(
      'The NCSC assesses that it is “highly likely” that email was taken.',
      'On that scale “highly likely” means a range.',
      'UK officials called one finding “almost certain”.',
      'The UK was almost certain that a group had probed email.',
      'It is worth deciding how likely that is.',
      'The embassy says that the claim is probably slander.',
      'Most likely means more than half to the scale’s authors.',
      'The NCSC wrote “highly likely”; a copy of PA’s report has “likely”.',
      'The NCSC’s word for the emails was “almost certain”.',
      'The Foreign Office spoke of a likely compromise.',
      'The NCSC judges two things: that one is likely; that the other is probably so.',
      'According to the Foreign Office an unlikely ally helped.',
    ),
    { text: '- highly likely', kind: 'lesson' },
    { text: 'Pupils will probably ask for more time.', kind: 'lesson' },
  ],
  fails: [
    ...examples(
      'It is highly likely that email was taken.',
      'The intruders almost certainly read it.',
      'A trial is unlikely.',
      'The intruders presumably read it.',
      'Perhaps the register was copied.',
      'Chances are that email was read.',
      'There is a strong chance that it was read.',
      'With high confidence it was a state.',
      'The NCSC says that email was read; the register was likely copied.',
      'The NCSC says that email was read, but the register was likely copied.',
      'The intruders surely knew it.',
      'No doubt the list was read.',
      'It may well have been copied.',
      'It is a near certainty that it was read.',
      'The Commission was highly confident, and it was almost certain.',
      'The U.S. charges are probably the last.',
      'There is a realistic possibility of a second entry.',
      '## A likely story',
      'The count is “likely” too high.',
    ),
    { text: 'The intruders probably took the register.', kind: 'lesson' },
    { text: 'It is likely that the data was used.', kind: 'glossary' },
  ],
};
