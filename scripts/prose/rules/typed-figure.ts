import { blank, isWrongAnswer, whole } from '../patterns.ts';
import { isWritten, type Finding, type SentenceRule } from '../rule.ts';

/** Proper names that have a digit in them. */
const NAMES = new RegExp(
  whole(
    'Five Eyes|APT\\d\\d|MI[56]|G7|G20|ICD 203|A4|T\\d{4}(?:\\.\\d{3})?|CVE-\\d{4}-\\d+|X\\.509|Security\\.NL|[a-z]+\\d*\\.(?:com|org|gov|uk)',
  ),
  'gu',
);
const DIGITS = /[£$€]?(?:\d[\d,.]*\d|\d)(?: (?:thousand|million|billion))?/gu;
/** “May” is a month only where a day or a preposition says so. */
const MONTHS =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|early|late|mid) )May\b(?!-)/gu;
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const BIG = new RegExp(
  whole(
    `eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:${TENS})(?:-[a-z]+)?|(?:a |one )?(?:hundreds?|thousands?|millions?|billions?)`,
  ),
  'giu',
);
const SMALL = 'two|three|four|five|six|seven|eight|nine|ten';
const PEOPLE_AND_THINGS =
  'people|persons|men|women|suspects|defendants|hackers|intruders|officers|voters|electors|governments|countries|nations|states|parliaments|parliamentarians|lawmakers|MPs|peers|senators|members|ministers|officials|diplomats|companies|firms|agencies|bodies|outlets|accounts|names|emails|messages|servers|systems|registers|campaigns|attacks|break-ins|breaches|intrusions|entries|charges|indictments|sanctions|attempts|offences|domains|sites|flaws|web shells|victims|targets|cases';
const TIMES = 'seconds|minutes|hours|days|nights|weeks|months|years|decades';
const CASE_VERBS =
  '(?:are|were|have been|had been|of (?:them|these|those)|was|is) (?:\\p{L}+ ){0,2}?(?:charged|sanctioned|accused|named|stolen|hacked|breached|targeted|affected|compromised|arrested|wanted)';
/** Counts of the case in a few words: how many of its people and things, how long its spans are, and shares of them. */
const small = (units: string, isLesson: boolean): RegExp =>
  new RegExp(
    whole(
      [
        // A lesson counts its own pupils, cards and minutes; a count of the case has a verb of the case.
        isLesson
          ? `(?:${SMALL}|a dozen|dozens|(?:${TENS})(?:-[a-z]+)?|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)(?= (?:[\\p{L}-]+ ){0,3}?${CASE_VERBS})`
          : `(?<!\\bno )(?:${SMALL})(?= (?:[a-z-]+ )?(?:${units}|${PEOPLE_AND_THINGS}|${TIMES})(?![\\p{L}]))|(?:${SMALL})(?= ${CASE_VERBS})`,
        isLesson
          ? ''
          : `(?:a |half a )?dozens?(?: of)?|(?:one|two|three)[ -](?:thirds?|quarters?|fifths?|tenths?)|half (?:of|the)|a (?:third|quarter|fifth|tenth) of|(?:twice|thrice)(?= (?:as|in|that|hacked|attacked|broken|entered))`,
        `forty[ -]million(?= (?:\\p{L}+ )?${CASE_VERBS})|(?:by|of) (?:${TENS})-(?:${SMALL}|one)(?= (?:accounts|people|countries))`,
      ]
        .filter(Boolean)
        .join('|'),
    ),
    'giu',
  );
/** The age of a reader, and the name of the site. */
const NOT_OF_THE_CASE = /\b[a-z]+-year-olds?\b|\bForty [Mm]illion [Nn]ames\b(?! (?:were|was|are|have))/gu;

const MEND =
  'print it from the data: <Fig of="claim.key" />, <When event="id" />, <Span from="id" to="id" /> or <Count of="table" />; in titles and YAML {fig:claim.key}, {when:id}, {span:id,id}';

export const typedFigure: SentenceRule = {
  name: 'typed-figure',
  forbids:
    'A number or a date is typed in prose: a digit, a month, a number word from eleven up, a share (“half of”, “two thirds”), or a smaller number word of people, things or spans of time of the case. In lessons a number word only with what was done to so many.',
  why: 'Numbers about the case come from the data, so that a correction there corrects every sentence. A lesson’s own numbers (minutes, tasks) are words.',
  // A wrong answer’s number is no figure about the case; a correction says for good what was printed and what is.
  reads: (passage) => isWritten(passage) && passage.kind !== 'correction' && !isWrongAnswer(passage),
  look: ({ text, marks, passage }, { units }) => {
    const filled = marks.filter(({ kind }) => kind === 'filled');
    const typed = filled.reduce(
      (all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end),
      text,
    );
    const own = blank(blank(typed, NAMES), NOT_OF_THE_CASE);
    const isLesson = passage.kind === 'lesson' || passage.kind === 'quiz';
    const patterns = [DIGITS, MONTHS, ...(isLesson ? [] : [BIG]), small(units, isLesson)];
    let left = own;
    return patterns.flatMap((pattern) => {
      const found = [...left.matchAll(pattern)].map(({ 0: words, index }): Finding => ({
        found: words,
        mend: MEND,
        at: index,
      }));
      left = blank(left, pattern);
      return found;
    });
  },
  passes: [
    { text: 'The UK named APT31, and MI5 warned the Five Eyes.' },
    { text: 'Two papers matter most, and the first is a news report.' },
    {
      text: 'On <When event="ec-disclosed-2023" /> it spoke of <Fig of="figure-40m-basis.people" /> people.',
    },
    { text: 'The name was nropnews.com.' },
    { text: 'A twelve-year-old can follow it, and readers may skip it.' },
    { text: 'Fifty-five minutes, and twelve cards.', kind: 'lesson' },
    { text: '1. **Who did it.** The list has a number of its own.' },
    {
      text: 'Four pupils stand in two groups for ten minutes, and three of them read a card.',
      kind: 'lesson',
    },
    { text: 'Two papers matter most, and readers may take half a minute.' },
    { text: 'No two governments said the same.' },
    { text: 'It may be that in May-like weather nobody looks.' },
  ],
  fails: [
    { text: 'The register holds 40 million people.' },
    { text: 'It happened in August.' },
    { text: 'Some forty million names were in reach.' },
    { text: 'Three people were hurt.' },
    { text: 'The charges came in May.' },
    { text: 'It cost £250,000.' },
    { text: 'Seven Chinese companies were named.' },
    { text: 'A scan found 1.5 per cent, the U.S. agency said.' },
    { text: 'It took 14 months.', kind: 'lesson' },
    { text: '## Fourteen months passed' },
    { text: 'Seven were charged.' },
    { text: 'Seven men wrote emails.' },
    { text: 'It took five weeks.' },
    { text: 'Five governments answered.' },
    { text: 'It was two thirds of the list.' },
    { text: 'It was half of the voters.' },
    { text: 'A dozen parliaments were told.' },
    { text: 'It happened twice in that year.' },
    { text: 'Seven people were charged and two of them sanctioned.', kind: 'lesson' },
    { text: 'Forty million names were stolen by forty-three accounts.', kind: 'lesson' },
  ],
};
