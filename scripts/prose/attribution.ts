import type { Deed } from './deeds.ts';
import type { Known } from './known.ts';
import { whole } from './patterns.ts';

/** Where a sentence says whose statement it is. */
interface Attribution {
  /** Who of the case says it, as named last before the verb; empty where it is somebody else. */
  readonly speaker: string;
  readonly at: number;
  readonly end: number;
  /** A verb of saying with a subject, a verb of which somebody is the object (“is accused of”), or a word beside the statement. */
  readonly form: 'says' | 'said-of' | 'beside';
}

/** Forms that are never nouns: whatever stands before one says it. */
const SAYS =
  'says?|said|saying|told|tells|states|stated|spoke of|wrote|writes|assess(?:es|ed)?|concludes?d?|ruled|confirm(?:s|ed)?|alleges?|alleged|alleging|believe[sd]?|warn(?:s|ed)?|suggest(?:s|ed)|acknowledge[sd]|announced|den(?:y|ies|ied)|dispute[sd]|accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|indicted|ascribe[sd]?|describe[sd]|attribut(?:es|ed)|judge[sd]|found that|finds that|reported(?=(?:,[^,]+,)? that)';
/** Forms that are nouns too (“the names of voters”), or that describe (“a site called …”): right after whoever says it. */
const MAY_SAY =
  'names?|named|calls?|called|links?|linked|ties?|tied|reports?|reported|claims?|claimed|charges?|charged|points? to|pointed to|puts?|put|suspects?|credit(?:s|ed)|finds?|found|saw|published|judge';
/** Whoever may say something, beside the names of the data. */
const SPEAKERS =
  'he|she|it|they|we|who|which|one|both|others|two|prosecutors?|officials?|ministers?|minister|governments?|agenc(?:y|ies)|analysts?|researchers?|police|experts?|lawyers?|court|judges?|indictments?|statements?|notices?|summar(?:y|ies)|papers?|newspapers?|articles?|outlets?|reports?|press|releases?|documents?|advisor(?:y|ies)|letters?|watchdog|regulator|ministry|department|commission|committee|embassy|company|firms?|lawmakers?|MPs?|senators?|spokes(?:man|woman|person)|countries|states|copy|findings?|charges|centre|bureau|page|record|database|catalogue|text';
const ADVERB =
  '(?:,? (?:has|have|had|also|then|later|first|\\w+ly|does|did|do|would|may|not|never|all|each),?)';
/** Somebody is charged, accused, said to have done it. */
const SAID_OF =
  '(?:is|are|was|were|be|been|being)(?: (?:also|then|later|first|since|not|never|\\w+ly))* (?:said|alleged|accused|charged|reported|blamed|suspected|believed|thought|described|named|linked|tied|attributed|assessed|judged|indicted|wanted|credited)|(?:accused|suspected|guilty|allegations?|accusations?|charges?|charge) of|charged (?:with|in)|blamed (?:for|on)|wanted for|attributed to|put down to';
/** The same as an adverb, or as a noun that a statement follows. */
const AS_NOUN =
  'according to|allegedly|reportedly|alleged|suspected|(?<=(?:an?|the|its|one) )reported|(?:reports?|claims?|charges?|findings?|statements?|judge?ments?|assessments?|allegations?|accusations?|denials?|conclusions?|belief|news|suspicion)(?: \\([^)]*\\))? (?:is |was )?that|denials? of|in the (?:words|judge?ment|view) of|allegations?|accusations?';
/** “Said nothing” says nothing. */
const EMPTY = '(?! (?:nothing|little|no more|no word|neither)(?![\\p{L}]))';

/** Words that cannot say anything. */
const NO_SUBJECT = /(?:^|[\s“(])(?:the|a|an|its|their|his|her|our|your|of|in|to|by|as|for|with)\s*$/iu;

interface Patterns {
  readonly says: RegExp;
  readonly maySay: RegExp;
  readonly saidOf: RegExp;
  readonly beside: RegExp;
  readonly speaker: RegExp;
  readonly possessed: RegExp;
}

const kept = new WeakMap<Known, Patterns>();

function patternsOf(known: Known): Patterns {
  const made = kept.get(known) ?? {
    says: new RegExp(`${whole(SAYS)}${EMPTY}`, 'giu'),
    maySay: new RegExp(`${whole(MAY_SAY)}${EMPTY}`, 'giu'),
    saidOf: new RegExp(whole(SAID_OF), 'giu'),
    possessed: new RegExp(
      `${known.body.source}(?:’s|’) (?:[a-z-]+ )?(?:judge?ments?|words?|wording|findings?|assessments?|view|charges|indictment)(?![\\p{L}])`,
      'gu',
    ),
    beside: new RegExp(whole(AS_NOUN), 'giu'),
    speaker: new RegExp(
      `(?:${known.body.source}|${whole(`[A-Z]{2,}s?|[Tt]he \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*|(?:Mr|Ms|Lord) \\p{Lu}[\\p{L}-]+|${SPEAKERS}|[A-Z][\\p{L}’]+ (?:News|Times|Week|Journal)`)})(?:,[^,;.]+,)?${ADVERB}*\\s*$`,
      'u',
    ),
  };
  kept.set(known, made);
  return made;
}

/** Somebody else says it than whoever was named before. */
const OTHER_SUBJECT = new RegExp(
  whole(`(?:the|a|an) [\\p{L} ]+|it|he|she|they|we|${SPEAKERS.split('|').slice(9).join('|')}`),
  'iu',
);

/** Who is named last before a place, of those whom the data knows. */
function speakerBefore(text: string, known: Known): string {
  const near = text.slice(Math.max(0, text.length - 90));
  const last = [...near.matchAll(new RegExp(known.body.source, 'gu'))].at(-1);
  const after = last ? near.slice(last.index + last[0].length) : '';
  return last && !OTHER_SUBJECT.test(after) ? last[0] : '';
}

/**
 * Where a text says who says something: a speaker with a verb of saying, “is charged with”, “allegedly”, “according to”. A noun by itself
 * (“the names”, “a link”, “reports”) is none, nor is “China-linked”.
 */
export function attributionsIn(text: string, known: Known): readonly Attribution[] {
  const { says, maySay, saidOf, beside, speaker, possessed } = patternsOf(known);
  const before = (at: number): string => text.slice(0, at);
  const made = (form: Attribution['form'], found: RegExpExecArray, who = ''): Attribution => ({
    form,
    speaker: who,
    at: found.index,
    end: found.index + found[0].length,
  });
  return [
    ...[...text.matchAll(says)]
      .filter(
        ({ 0: verb, index }) =>
          /\p{L}/u.test(before(index)) && (verb.endsWith('ing') || !NO_SUBJECT.test(before(index))),
      )
      .map((found) =>
        made(
          'says',
          found,
          /^den|^dispute/iu.test(found[0]) ? '' : speakerBefore(before(found.index), known),
        ),
      ),
    ...[...text.matchAll(maySay)]
      .filter(({ index }) => speaker.test(before(index)))
      .map((found) => made('says', found, speakerBefore(before(found.index), known))),
    ...[...text.matchAll(possessed)].map((found) => made('says', found, found[0])),
    ...[...text.matchAll(saidOf)].map((found) => made('said-of', found)),
    ...[...text.matchAll(beside)].map((found) => made('beside', found)),
  ];
}

/** A question that names whose judgements are meant. */
const ASKED_OF = /\b(?:judge?ments?|findings?|assessments?|charges)\b/iu;
/** A new main clause begins here, and what was said before does not govern it. */
const NEW_CLAUSE = /;|,? but(?! (?:that|only|not)\b)|, (?:so|yet)\b/iu;
/** “Sorry that …” takes what follows for true. */
const FACTIVE = /\b(?:sorry|regrets?|regretted|glad|aware|knew|learn(?:s|ed|t)|after|because|since)\b/iu;
/** “…, the NCSC says.” stands between commas or at the end, with nothing of its own after it. */
const ASIDE = /^(?:\s*(?:[,.;:!?)–”]|$)|\s+(?:in|on|at|later|this|last)\b)/u;
const AND_THEN = /(?:,|\b(?:and|but|while|when|who|which|though|although)) *[^,]*$/iu;

/** “China”, “the Chinese state” and “Chinese hackers” are of one country. */
function ofOneCountry(one: string, other: string): boolean {
  const key = (name: string): string =>
    name
      .replace(/^[Tt]he /u, '')
      .slice(0, 4)
      .toLowerCase();
  return one !== '' && key(one) === key(other);
}

/** Whoever is accused may say that it is not so. */
const REJECTS = /\b(?:slander|false|fabricat|reject|groundless|smear|oppos|baseless|lies?|never|not|no)\b/iu;

/** Whether somebody is named who says this deed: before it in the same clause, or beside it, or after a comma. */
export function isAttributed(text: string, lead: string, deed: Deed, known: Known): boolean {
  const led = lead === '' ? '' : `${lead} `;
  const read = `${led}${text}`;
  const [from, to] = [deed.at + led.length, deed.end + led.length];
  if (ASKED_OF.test(lead) && known.body.test(lead)) return true;
  return attributionsIn(read, known).some(({ form, speaker, at, end }) => {
    if (ofOneCountry(speaker, deed.actor) && !REJECTS.test(read)) return false;
    if (at < to) {
      const between = read.slice(end, Math.max(end, from));
      // “It assesses two things: …; …” holds for the whole list.
      if (form === 'says' && /^[^;]*:/u.test(between)) return true;
      if (form === 'beside' || form === 'said-of') return !NEW_CLAUSE.test(between);
      const joined = /(?:,|\p{Ll}) and (?:the )?$/u.test(between) && !/\bthat\b/iu.test(between);
      return !NEW_CLAUSE.test(between) && !FACTIVE.test(between) && !joined;
    }
    const between = read.slice(to, at);
    if (between.includes(';')) return false;
    if (form === 'beside') return !/, (?:and|but)\b/iu.test(between);
    if (form === 'said-of') return !AND_THEN.test(between);
    return (
      /,[^,]*$/u.test(between) &&
      !/, (?:and|but|which|who|when|while|so)\b[^,]*$/iu.test(between) &&
      ASIDE.test(read.slice(end))
    );
  });
}
