import { withoutQuotations } from '../patterns.ts';
import { examples, type Finding, type SentenceRule } from '../rule.ts';

/** What may follow “the Chinese”: a body, an office or a thing, so that the words never mean a people. */
const BODIES =
  'governments?|states?|state-\\p{L}+|embass(?:y|ies)|ambassadors?|foreign|ministr(?:y|ies)|missions?|consulates?|charg[ée]|intelligence|authorities|communist|part(?:y|ies)|side|cyber|national|security|military|company|companies|capital|groups?|firms?|spokes\\p{L}+|statements?|repl(?:y|ies)|language|delegation|parliament|people’s republic|ones?|public|registers?|announcements?|market|directive|lists?|versions?|ministers?|officials?|laws?|press|actors?|threats?|words|names?|evidence|material|lines?|agency|agencies|lawmakers|members|cases?|judge?ments?|charges|findings?|wording|campaigns?|newspapers?|media|hack|hacking|intrusions?|breach|theft|espionage|spying|attacks?|cyber-?attacks?|spies';
/** “Embassy” as well as “embassy”. */
const EITHER_CASE = BODIES.replaceAll(/(?<=^|\|)[a-z]/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
/** What may stand between. */
const QUALITIES =
  'parliamentary|electoral|own|first|main|new|central|local|diplomatic|official|written|public|alleged|opposition|younger|older|larger|smaller';
/** Words that name a people and describe a thing. */
const DESCRIBING =
  'Chinese|British|French|Irish|Dutch|Japanese|Taiwanese|Swiss|Welsh|English|Finnish|Polish|Danish|Swedish|Spanish|Turkish';
/** Words that name a people only. */
const NAMING =
  'Russians|Iranians|North Koreans|South Koreans|Americans|Australians|Canadians|New Zealanders|Norwegians|Belgians|Germans|Italians|Czechs|Finns|Brits|Britons|Ukrainians|Indians|Israelis';
const PEOPLE = new RegExp(
  `\\b[Tt]he (?:(?:${DESCRIBING})(?!(?:,? (?:(?:and|or|but) )?(?:the )?\\p{Lu}\\p{L}+)*(?: and other)? (?:(?:${QUALITIES}) )?(?:${EITHER_CASE})(?![\\p{L}])(?<!\\b[Ss]tate(?= that\\b)))(?=[\\s.,;:!?’”)]|$)|(?:${NAMING})\\b)\\S*(?:\\s+\\S+){0,2}`,
  'gu',
);

/** A people without “the”, where it acts or stands beside another: “Americans charged …”, “Russians and Chinese alike”. */
const BARE = new RegExp(
  `(?<![\\p{L}-]|[Tt]he )(?:${NAMING})(?= (?:and (?:the )?(?:${DESCRIBING}|${NAMING})(?! \\p{L}+ (?!alike))|(?:charged|named|hacked|attacked|accused|blamed)(?! (?:with|in|by|of|for)\\b)|said|say|did|stole|spied|broke|denied|deny)(?![\\p{L}]))|(?<![\\p{L}-]|[Tt]he )(?:${NAMING}) and Chinese(?= alike)`,
  'gu',
);

/** A capital or a country that thinks, wants, fears: nobody knows what a government has in mind. */
const MINDED =
  /\b(?:Beijing|China|London|Britain|Washington|Moscow|Russia|Canberra|Ottawa|Wellington|Tehran|Iran|Pyongyang|[Tt]he Kremlin|[Tt]he White House|Downing Street)(?: (?:also|clearly|surely|really|now|always))? (?:thinks?|thought|believes?|believed|wants?|wanted|fears?|feared|hopes?|hoped|feels?|felt|hates?|knows|knew|intends|intended|dreams?|dreamt|likes|worries|worried)\b/gu;

export const peopleForGovernment: SentenceRule = {
  name: 'people-for-government',
  forbids:
    'A people is named for a government (“the Chinese”, “the Russians”), or a country or its capital is given thoughts (“Beijing thinks”).',
  why: 'A state is not a people, and nobody’s motives are guessed. A capital may stand for its government where it acts or speaks: “London had said nothing”.',
  reads: () => true,
  look: ({ text, passage }) => {
    // Lessons teach what to do when somebody says it; there it stands in quotation marks.
    const said =
      passage.kind === 'lesson' || passage.kind === 'quiz' || passage.file.startsWith('teach/')
        ? withoutQuotations(text)
        : text;
    return [
      ...[...said.matchAll(PEOPLE)].map(({ 0: found, index }): Finding => ({
        found,
        mend: 'name the government or the body: “the Chinese government”, “Russia’s foreign ministry”',
        at: index,
      })),
      ...[...said.matchAll(BARE)].map(({ 0: found, index }): Finding => ({
        found,
        mend: 'name the government or the body: “U.S. prosecutors”, “the Russian state”',
        at: index,
      })),
      ...[...said.matchAll(MINDED)].map(({ 0: found, index }): Finding => ({
        found,
        mend: 'print what the government said or did, and leave out what it had in mind',
        at: index,
      })),
    ];
  },
  passes: [
    ...examples(
      'The Chinese government’s reply came the same day.',
      'It was the Chinese embassy, and the Chinese chargé d’affaires came.',
      'Chinese people live in Britain.',
      'Some lists are larger than the British one.',
      'Beijing denies it, and London had said nothing.',
      'The Russian state was named.',
      'a Chinese state-affiliated actor',
      'The UK put sanctions on Russians accused of spying.',
      'It was in the British press that morning.',
      'The French and Belgian ministries answered.',
      'The Chinese, Russian and other governments answered.',
    ),
    { text: 'If a pupil says “the Chinese”, ask calmly which body it was.', kind: 'lesson' },
  ],
  fails: examples(
    'The Chinese did it.',
    'It was the Chinese, he said.',
    'It was, the U.S. said, the Russians.',
    'Emails came from the Chinese hackers.',
    'The Americans charged people.',
    '## What the Chinese say',
    'Beijing thinks that Britain is weak.',
    'China clearly wants the lists.',
    'He blamed “the Chinese” for it.',
    'It was the Chinese, he said',
    'The Chinese attacked government servers.',
    'Critics of the Chinese and people who support them',
    'the Chinese.',
    'the Chinese have denied it',
    'The Chinese listed their reasons.',
    'The Chinese named nobody, and the French stated why.',
    'The Chinese officially deny it.',
    'The Chinese state that it is slander.',
    'Beijing wants the lists.',
    'Russians and Chinese alike did it.',
    'Americans charged some of them.',
    'The Kremlin wants the lists.',
    'Washington believes it.',
    'Moscow intends to read them.',
  ),
};
