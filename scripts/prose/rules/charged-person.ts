import { blank } from '../patterns.ts';
import { examples, type SentenceRule } from '../rule.ts';

const PEOPLE_OF_LAW =
  'prosecutors?|indictments?|charges|grand jury|(?:the )?(?:U\\.S\\.|US|United States|FBI|Justice Department|Department of Justice)';
/** Words that are about somebody and a charge; a bill, an affair and an embassy are none. */
const SAYS_SO = [
  // “is charged”, “were all charged in the US”, “charged with”; not “nobody was charged a penny”.
  String.raw`\b(?:is|are|was|were|been|being|be|stands?|both|all|seven|people|men|those|person|somebody|man|who)(?: (?:also|since|then|later|all|each|first|\w+ly))* (?:charged|accused|indicted)\b(?! (?:an? |one |nothing|a penny|money|extra|for\b(?! (?:hack|spy|the hack))))`,
  String.raw`\b(?:charged|indicted) (?:with|in|over|by|on|together|but)\b|\bcharged(?= *(?:[;,.:)—–]|and (?:presumed|sanctioned)|$))`,
  String.raw`\b(?:accused|suspected) of\b|\bdefendants?\b`,
  String.raw`\b(?:${PEOPLE_OF_LAW})\b[^.;]{0,60}?\b(?:alleg\w+|charg(?:es?|ed)|accus(?:es?|ed)|indicted|names?|named|lists?|say|said)\b`,
  String.raw`\b(?:alleg(?:e|es|ed|edly|ing|ation|ations)) (?:by|that|to|against|in|of|they|he|she)\b|\ballegedly\b|\b(?:is|are|was|were) alleged\b`,
  String.raw`\bcharge(?:s|d)? (?:against|that)\b|\bcharging (?:him|her|them)\b`,
  String.raw`\bpresumed innocent\b|\bden(?:y|ies|ied|ying) (?:it|them|all|(?:any|the|all|these|both)(?: the)? (?:charges?|accusations?|allegations?|involvement))\b`,
  String.raw`’s (?:denial|indictment|trial)\b|\bindictment\b[^.;]{0,40}\b(?:of|against|names?)\b`,
] as const;
const IS_SAID = new RegExp(SAYS_SO.join('|'), 'iu');

export const chargedPerson: SentenceRule = {
  name: 'charged-person',
  forbids:
    'A person who was charged is named without “charged”, “alleged”, “accused” or the denial in the same sentence.',
  why: 'People charged are presumed innocent, and a sentence is quoted without its neighbours.',
  reads: ({ kind, field }) => !(kind === 'cell' && field === 'name'),
  look: ({ text }, { charged, uncharged }) => {
    const found = charged.exec(blank(text, uncharged));
    if (!found || IS_SAID.test(text)) return [];
    return [
      {
        found: found[0],
        mend: 'say in this sentence that the person is charged, and by whom, or take the name out',
        at: found.index,
      },
    ];
  },
  passes: examples(
    'Prosecutors allege that Ni Gaobin sent emails.',
    'Those charged are Ni Gaobin, Weng Ming and Cheng Feng.',
    'Xu Zewei’s lawyer says he denies it.',
    'The indictment names Zhao Guangzong.',
    'A Mr Dowden spoke, and nobody charged was named.',
    'Wang Yi and Wang Xiaolong answered for China, and The Sun reported it.',
    'Zhao is charged with conspiracy.',
    'Sun Xiaohui (born in the same city) is accused of one part of it.',
  ),
  fails: examples(
    'Ni Gaobin sent the emails.',
    'Weng Ming’s company wrote the tools.',
    'The emails were sent by Xiong Wang. He is charged.',
    'The chargé d’affaires knew Cheng Feng.',
    'Peng Yaowen was in charge of the malware.',
    'The U.S. put Mr Zhao on a list.',
    '## Sun Xiaohui and the others',
    'Zhao sent the emails himself.',
    'Ni wrote the emails.',
    'Xiong’s emails came first.',
    'NI GAOBIN wrote the emails.',
    '*Cheng* **Feng** wrote the emails.',
    'The bank charges Ni Gaobin nothing.',
    'Weng Ming was denied entry.',
    'Cheng Feng sent the emails, for which nobody was charged a penny.',
    'Peng Yaowen had an alleged affair.',
    'Sun Xiaohui wrote to the accused embassy.',
    'The tools, reports say, were Gaobin Ni’s.',
  ),
};
