import { isWrongAnswer } from '../patterns.ts';
import { examples, type SentenceRule } from '../rule.ts';

const COMMISSION =
  /\bElectoral Commission\b|\bthe Commission\b|\bCommission(?:’s)? (?:breach|break-in|hack|systems?|servers?)\b|\bCommission’s\b|\b(?:electoral|voting) (?:registers?|rolls?)\b|\b(?:registers?|names|lists?|rolls?) of (?:the )?(?:UK |British )?voters\b|\b(?:election|elections|electoral|voting) (?:watchdog|body|regulator|authority|overseer)\b|\bwatchdog’s (?:mail|servers?|systems?|emails?|network|breach)\b/iu;
/** “The same hackers” are whoever stood before them. */
const SAME = /\b[Tt]he same (?:group|hackers|gang|spies|attackers|intruders|actors?|team)\b/u;
/** Other campaigns beside each other, told in these words. */
const SEPARATE =
  /\bseparate(?:ly)?\b|\ba separate instance\b|\bunnamed (?:[\p{L}-]+ ){0,3}?(?:actor|entity|group|intruder)\b|\b(?:actor|entity|group|intruder)s? (?:that )?(?:it|the UK) did not name\b|\bnamed no group\b|\bno group (?:is|was|has been) named\b|\bno group for\b|\banother (?:actor|finding|case|campaign)\b|\bdifferent (?:actor|finding|case|campaign|word)s?\b|\bapart\b|\brather than\b/iu;
/** “Not APT31”, “did not say that APT31 …”, “no document joins …”: what is denied is the tie. */
const SAY_OR_JOIN =
  'sa(?:y|ys|id)|list(?:s|ed)?|nam(?:e|es|ed)|t(?:ie|ies|ied)|join(?:s|ed)?|link(?:s|ed)?|blam(?:e|es|ed)|attribut(?:e|es|ed)|found|tell(?:s)?|told|mean(?:s|t)?|prove[sd]?|show(?:s|n|ed)?|match(?:es|ed)?|claim(?:s|ed)?|give[sn]?';
const DENIED = new RegExp(
  `(?:\\b(?:not|never|neither|nor|nothing|nobody|no (?:[\\p{L}-]+ ){0,2}?(?:document|body|statement|source|government|report|text|finding)s?)\\b|n’t\\b)(?:[^.;,]{0,45}?)\\b(?:${SAY_OR_JOIN})\\b`,
  'giu',
);
/** The one is denied right before the name or the Commission: “but not APT31”, “and not for the Commission”. */
const NOT_IT =
  /\b(?:not|never|neither|nor|instead of|except) (?:(?:for|of|to|by|with|as|in|on|from|the|at) ){0,3}(?:APT ?-?31|Zirconium|[Tt]he (?:Electoral )?Commission|Electoral Commission)/iu;
/** Somebody is said to have joined them, or to have been wrong. */
const MISREPORT =
  /\b(?:outlets|newspapers|news reports|headlines|articles|press|copy of an?)\b[^.;]*\b(?:said|say|says|saying|had|merged?|mixed|tied|wrote|report(?:s|ed)?|gave|named|credit(?:s|ed)?|attribut\w+|put|blam\w+|claim(?:s|ed)?)\b|\bdisputed report|\b(?:mistake(?:s|n|nly)?|wrong(?:ly)?|in error|misreport\w*|merg(?:es|ed|ing)|mix(?:es|ed)(?: up)?|confus\w+)\b/iu;

/** Whether a denial of saying stands before the name or the Commission, so that it is their tie that it denies. */
const isDenied = (read: string, apt31: RegExp): boolean =>
  NOT_IT.test(read) ||
  [...read.matchAll(DENIED)].some(({ 0: found, index }) => {
    const after = read.slice(index + found.length).split(/[;:]|,? but /u)[0] ?? '';
    return apt31.test(after) || (COMMISSION.test(after) && apt31.test(read.slice(0, index)));
  });

export const apt31Commission: SentenceRule = {
  name: 'apt31-commission',
  forbids:
    'APT31 is tied to the break-in at the Electoral Commission other than as a report that is disputed.',
  why: 'The UK named APT31 for the reconnaissance of parliamentarians only; for the Commission it blamed an actor that it did not name.',
  reads: (passage) => passage.isOurs && !isWrongAnswer(passage),
  look: ({ text, lead }, { apt31 }) => {
    const same = COMMISSION.test(text) && /APT|email|parliamentar|MPs/u.test(text) ? SAME.exec(text) : null;
    const found = apt31.exec(text) ?? same;
    const read = `${lead} ${text}`;
    const isKeptApart = SEPARATE.test(read) || MISREPORT.test(read) || isDenied(read, apt31);
    if (!found || !COMMISSION.test(text) || isKeptApart) return [];
    return [
      {
        found: found[0],
        mend: 'make two sentences of it, one for each finding, or say in this one who merged them and that the UK did not',
        at: found.index,
      },
    ];
  },
  passes: examples(
    'Nothing we read says that APT31 entered the Commission.',
    'The UK blamed an unnamed actor for the Commission and APT31 for the parliamentarians.',
    'Several outlets said that APT31 had hacked the Electoral Commission.',
    'APT31 was named for a separate campaign, after the Commission had spoken.',
    'A copy of an article says APT31 was behind the Commission breach.',
    'APT31 is said to have aimed at MPs.',
    'No official document joins APT31 to the break-in at the Electoral Commission.',
  ),
  fails: examples(
    'APT31 hacked the Electoral Commission.',
    'The NCSC said APT31 compromised the Commission’s systems.',
    'The Commission was breached by APT31.',
    'APT31, the UK says, read the register of voters.',
    'Zirconium, as Microsoft calls it, was in the Commission’s servers.',
    'Prosecutors allege that APT31 probed MPs while it broke into the Commission.',
    '## APT31 and the Electoral Commission',
    'APT31 hacked the Electoral Commission, and nobody noticed.',
    'APT31 hacked the Commission, which did not know for a year.',
    'APT31 was never far from the Commission’s servers.',
    'Nobody said so, but APT31 hacked the Commission.',
    'Reports said nothing of it when APT31 hacked the Commission.',
    'APT31 read the mail of the election watchdog.',
    'APT31 was in the watchdog’s mail server.',
    'The same hackers wrote to MPs and read the Commission’s mail.',
  ),
};
