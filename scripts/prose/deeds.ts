import type { Known } from './known.ts';
import { whole } from './patterns.ts';

/** Where a text says that somebody of the case did it. */
export interface Deed {
  readonly found: string;
  readonly actor: string;
  readonly at: number;
  readonly end: number;
}

/** What is taken, read or copied, so that “took part” and “read the statement” are no deeds. */
const LOOT =
  '(?:[^\\s.;:,]+\\s+){0,5}?(?:e?mails?|data|names?|addresses|registers?|rolls?|files?|details|cop(?:y|ies)|passwords?|messages|documents|secrets|records|voters|accounts|inbox(?:es)?|mailbox(?:es)?|information|it(?= from| all)|them(?= all))(?![\\p{L}])';
const TOOL =
  '(?:[^\\s.;:,]+\\s+){0,4}?(?:malware|web shells?|shells?|spyware|implants?|back ?doors?|tracking|tools?|links?|code|viruse?s?)(?![\\p{L}])';
/** The same as a thing: “the breach by …”, “…’s attack”. */
const DEED =
  '(?:hack|hacking|theft|breach|break-in|intrusion|cyber[- ]?attack|attack|infiltration|spying|espionage|reconnaissance|sabotage|phishing|repression|surveillance|interference|malicious (?:cyber )?activit(?:y|ie))s?';
/** What is said to have been done, in the forms that have a subject: “hacked”, “broke into”, “is behind”. */
const DOING = `hack(?:s|ed|ing)?|st(?:eals?|ole|ealing)|(?<=ha(?:s|ve|d) )stolen|breach(?:es|ed|ing)?|br(?:eaks?|oke|oken|eaking) in(?:to)?|attack(?:s|ed|ing)?|target(?:s|ed|ing)?|sp(?:y|ies|ied|ying) on|infiltrat(?:es?|ed|ing)|compromis(?:es?|ed|ing)|exfiltrat(?:es?|ed|ing)|repress(?:es|ed|ing)?|penetrat(?:es?|ed|ing)|prob(?:es?|ed|ing)|harvest(?:s|ed|ing)?|intrud(?:es?|ed|ing)|phish(?:es|ed|ing)?|sabotag(?:es?|ed|ing)|loot(?:s|ed|ing)?|siphon(?:s|ed|ing)?|snoop(?:s|ed|ing)?|eavesdrop(?:s|ped|ping)?|surveil(?:s|led|ling)?|(?:went|goes|go|going) after|(?:got|gets) into|entered|accessed|(?:gain(?:s|ed|ing)?|got|had) (?:\\w+ )?(?:access to|entry to|control of)|interfer(?:es?|ed|ing) (?:in|with)|exploit(?:s|ed|ing)?|hid behind|did (?:it|this|that|so)(?= *(?:[.,;!]|$))|us(?:es?|ed) (?:(?:the|such|stolen) )+(?:data|details)|(?:launch(?:es|ed)|mount(?:s|ed)|direct(?:s|ed)|order(?:s|ed)|carried out|carries out)\\s+(?:[^\\s.;:]+\\s+){0,4}?(?:${DEED}|campaigns?|operations?|it)(?! (?:of words|of diplomacy))|(?:took|takes?|taken|read|reads|cop(?:y|ies|ied)|obtain(?:s|ed)|download(?:s|ed)|extract(?:s|ed)|collected|grabbed)\\s+${LOOT}|(?:deploy(?:s|ed)|install(?:s|ed)|plant(?:s|ed)|dropped)\\s+${TOOL}`;
const BEING =
  '(?:is|are|was|were|stands?|stood|been)\\s+(?:[“"]?(?:almost|highly)\\s+)?(?:(?:\\w+ly|also|itself)[”"]?\\s+)?(?:behind|responsible\\s+for|to\\s+blame\\s+for|guilty\\s+of|the\\s+(?:culprits?|hackers?|thief|thieves|intruders?|attackers?)(?! (?:that|who|in))|in(?:side)?\\s+(?:the|its|their)\\s+(?:[\\w’]+\\s+)?(?:servers?|systems?|network|mail|e?mails|computers))';
/** The same as somebody suffers it. */
const DONE =
  'hacked|stolen|breached|broken into|attacked|targeted|spied on|infiltrated|compromised|exfiltrated|repressed|penetrated|probed|harvested|phished|sabotaged|planted|entered|accessed|conducted|carried out|launched|mounted|taken|read|copied|reached|obtained|exploited|surveilled|interfered with|deployed|installed|downloaded|siphoned|gained';
/** A deed with a verb that says nothing by itself: “ran a spying programme”, “set up a company as cover for hacking”. */
const DOING_DEEDS = `(?:did|does|ran|runs?|support(?:s|ed)|(?:is|was|are|were)\\s+part\\s+of|set\\s+up|led|leads|made|makes|began|used?|hired|paid\\s+for|conduct(?:ed|s)|carried\\s+out)\\s+(?:[^\\s.;:]+\\s+){0,12}?${DEED}`;
/** What is attacked, entered or ordered in words only, and by no computer. */
const IN_WORDS =
  /^\s+(?:the |its |their |a |an |this |these |his )?(?:[\p{L}’-]+ ){0,2}?(?:statements?|reports?|decisions?|plans?|polic(?:y|ies)|claims?|accusations?|allegations?|announcements?|law|laws|talks|debate|negotiations|race|sanctions|speech|words|question|differences?|gaps?|market)(?![\p{L}])/iu;

/** Forms that are verbs only after an auxiliary (“has been probing”) or right after who does it (“groups target”). */
const DONE_TO = /(?:ed|en)$/u;
const PLAIN =
  /^(?:hack|breach|attack|target|probe|harvest|phish|repress|compromise|exploit|snoop|siphon)(?:e?s)?$/u;
const HELPED =
  /\b(?:is|are|was|were|been|be|began|begins?|started|starts|kept|keeps|continued|continues)(?: \w+ly| also| still| now)?$/u;
/** “Had seen the same group targeting …”. */
const SEEN = /\b(?:seen|saw|caught|watched|spotted|observed) $/u;
const URGED =
  /^(?:(?: (?:can|could|will|would|may|might|did|do|does|to|also|often|still|now|then|\w+ly))+)?$/u;
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being|got|get|gets)(?: (?:also|then|later|again|not|never|first|\w+ly))*$/u;
const NEGATED = /\b(?:not|never|nor|neither|no|nobody|nothing|cannot|without)\b|n’t\b/iu;
/** Up to so many words may stand between who did it and what they did. */
const WITHIN = 7;

interface Patterns {
  readonly actor: RegExp;
  readonly agents: readonly RegExp[];
  /** What is found of an agent, without the deed. */
  readonly who: RegExp;
}
const DOES = new RegExp(`${whole(DOING)}|${whole(BEING)}|${whole(DOING_DEEDS)}`, 'iu');
const kept = new WeakMap<Known, Patterns>();

function patternsOf(known: Known): Patterns {
  const gap = (most: number): string => `(?:[ ,]+[^\\s.;:]+){0,${String(most)}}?`;
  const made = kept.get(known) ?? {
    actor: new RegExp(known.actor, 'gu'),
    who: new RegExp(known.actor, 'u'),
    agents: [
      new RegExp(
        `(?:${whole(`${DONE}|${DEED}`)}${gap(8)} by|${whole('fell|fallen|falls')}(?: victim| prey)? to) (?:the |an? )?(?:(?!(?:against|during|of|in|on|to|from|for|at|after|since) )[a-z-]+ ){0,3}?${known.actor}`,
        'gu',
      ),
      // “The culprit was China”, “responsibility lies with China”, “behind it stood China”.
      new RegExp(
        `(?:${whole('(?:[Tt]he|[Ii]ts) (?:culprits?|hackers?|attackers?|intruders?|thief|thieves)')} (?:was|were|is|are)|${whole('[Rr]esponsibility|[Bb]lame|[Gg]uilt')} [^.;:]{0,60}?(?:lies|lay|rests|rested) with|${whole('[Bb]ehind')} [^.;:,]{1,60}? (?:stood|stands|was|is|were)) (?:(?:the|an?) )?(?:${known.actor}|${whole('Chinese|Russian|Iranian')})`,
        'gu',
      ),
      new RegExp(`${known.actor}(?:’s|’|'s) (?:[a-z-]+ ){0,2}?${whole(DEED)}`, 'gu'),
      new RegExp(`${whole(DEED)}${gap(6)} (?:is|was|were|are) ${known.actor}(?:’s|’)`, 'gu'),
      new RegExp(
        `${whole('[Tt]he|[Tt]his|[Tt]hat|[Aa]|[Ii]ts')} (?:Chinese|Russian|Iranian|North Korean)(?: [a-z-]+){0,2}? ${whole(DEED)}`,
        'gu',
      ),
    ],
  };
  kept.set(known, made);
  return made;
}

/** “The ministry says that an agency attacked it”: whoever speaks is not whoever did it. */
const isSaidOfOthers = (between: string): boolean =>
  /\b(?:says?|said|alleges?|assess(?:es|ed)?|reports?|reported|claims?|claimed) /u.test(between) &&
  !/\b(?:it|they) (?:\w+ )?$/u.test(between);

function asSubject(text: string, { actor, who: another }: Patterns): Deed[] {
  return [...text.matchAll(actor)].flatMap(({ 0: who, index }) => {
    const after = index + who.length;
    const rest = /^[^.;:!?]*/u.exec(text.slice(after))?.[0] ?? '';
    const deed = DOES.exec(rest);
    if (!deed) return [];
    const between = rest.slice(0, deed.index);
    const words = between.split(/\s+/u).filter(Boolean);
    const beyond = rest.slice(deed.index + deed[0].length);
    if (
      words.length > WITHIN ||
      NEGATED.test(between + deed[0]) ||
      IN_WORDS.test(beyond) ||
      another.test(between) ||
      /, that\b/u.test(deed[0]) ||
      isSaidOfOthers(between)
    )
      return [];
    const before = between.trimEnd();
    const [verb = ''] = deed[0].split(/\s/u);
    const isDone = verb.endsWith('ing')
      ? HELPED.test(before) || (before === '' && SEEN.test(text.slice(0, index)))
      : PLAIN.test(deed[0])
        ? URGED.test(before)
        : !PASSIVE.test(before);
    // “Ministry network hacked”: what a headline leaves without an object was done to it.
    const isSuffered = DONE_TO.test(deed[0]) && !/\p{L}/u.test(beyond);
    if (!isDone || isSuffered) return [];
    const end = after + deed.index + deed[0].length;
    return [{ found: `${who}${between}${deed[0]}`, actor: who, at: index, end }];
  });
}

const asAgent = (text: string, agent: RegExp, who: RegExp): Deed[] =>
  [...text.matchAll(agent)]
    .filter(
      ({ 0: found, index }) =>
        !NEGATED.test(`${text.slice(Math.max(0, index - 14), index)}${found}`) &&
        !IN_WORDS.test(text.slice(index + found.length).replace(/^ (?:on|of|against)/u, '')),
    )
    .map(({ 0: found, index }) => ({
      found,
      actor: who.exec(found)?.[0] ?? found,
      at: index,
      end: index + found.length,
    }));

/** Where a sentence says that somebody of the case did it, whoever says so. */
export function deedsIn(text: string, known: Known): readonly Deed[] {
  const patterns = patternsOf(known);
  const { agents, who } = patterns;
  return [...asSubject(text, patterns), ...agents.flatMap((agent) => asAgent(text, agent, who))].toSorted(
    (a, b) => a.at - b.at,
  );
}
