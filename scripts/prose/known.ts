import type { Dataset } from '../../src/data/dataset.ts';
import { anyOf, whole } from './patterns.ts';

/** What the rules know of the case: the names of the data, as patterns. */
export interface Known {
  readonly dataset: Dataset;
  /** People who were charged, by any form of their names. */
  readonly charged: RegExp;
  /** Names of people who were not, of whom some share a part of theirs. */
  readonly uncharged: RegExp;
  /** APT31, by any of its names. */
  readonly apt31: RegExp;
  /** Whoever may be said to have done it: states, their bodies, groups, people charged. */
  readonly actor: string;
  /** Bodies that judge, and whoever speaks for one. */
  readonly body: RegExp;
  /** Any name of the case. */
  readonly name: RegExp;
  /** Units that the figures have. */
  readonly units: string;
  /** Names, for measures that do not count long names as hard words. */
  readonly names: readonly string[];
}

/** Groups that bear no name of their own are no names. */
const NO_GROUP = new Set(['china-unnamed', 'other', 'unknown']);

/** “the US” at the beginning of a sentence is “The US”. */
const atBeginning = (names: readonly string[]): string[] =>
  names.flatMap((name) => (name.startsWith('the ') ? [name, `T${name.slice(1)}`] : [name]));

/** States as the press calls them; countries.csv has their full names. */
const STATES = atBeginning([
  'China',
  'Beijing',
  'Russia',
  'Moscow',
  'the Kremlin',
  'Iran',
  'Tehran',
  'North Korea',
  'Pyongyang',
  'the US',
  'the U.S.',
  'America',
  'the United States',
  'Washington',
  'the UK',
  'Britain',
  'London',
  'the Communist Party',
  'the Chinese Communist Party',
  'the PRC',
  'PRC',
  'the CCP',
  'Wuhan Xiaoruizhi',
  'the Foreign Office',
  'the Home Office',
  'Downing Street',
  'the White House',
]);
const PEOPLES = 'Chinese|Russian|Iranian|North Korean|American|British|US|UK|foreign|hostile-state';
const DOERS =
  'government|state|party|hackers?|spy|spies|agents?|officials?|officers?|operatives?|intelligence(?: services?| agenc(?:y|ies))?|actors?|groups?|services?|military|army|ministry|authorities|entit(?:y|ies)|compan(?:y|ies)|firms?|contractors?|diplomats?|attackers|intruders?|teams?|cyber units?';
const TIES = 'linked|backed|sponsored|affiliated|aligned|based|nexus|controlled|directed|supported';

/** “Ni Gaobin”, “Gaobin Ni”, “NI GAOBIN”, “Mr Ni”, “Ni”, “Gaobin”; a part that somebody else’s name has too only with a title. */
function formsOf(name: string, others: ReadonlySet<string>): string[] {
  const parts = name.split(' ');
  const [first = '', ...rest] = parts;
  const turned = [...rest, first].join(' ');
  const titled = parts.flatMap((each) => ['Mr', 'Ms', 'Mrs', 'Dr'].map((title) => `${title} ${each}`));
  const whole = [name, turned, `${first}, ${rest.join(' ')}`];
  return [
    ...whole,
    ...whole.map((each) => each.toUpperCase()),
    ...titled,
    ...parts.filter((each) => !others.has(each)),
  ];
}

export function knownFrom(dataset: Dataset): Known {
  const { actors, countries, organisations, people } = dataset;
  const uncharged = people.filter(({ kind }) => kind !== 'charged').map(({ name }) => name);
  // “The Sun” is a newspaper, and “Wang” a minister too.
  const others = new Set([...uncharged.flatMap((name) => name.split(' ')), 'Sun']);
  const chargedNames = people
    .filter(({ kind }) => kind === 'charged')
    .flatMap(({ name }) => formsOf(name, others));
  const groups = actors
    .filter(({ id }) => !NO_GROUP.has(id))
    .flatMap(({ name, aliases }) => [name, ...aliases.split(';')]);
  const apt31 = actors
    .filter(({ id }) => id === 'apt31')
    .flatMap(({ name, aliases }) => [name, ...aliases.split(';')]);
  const bodies = organisations.flatMap(({ name, short }) => [name, short]).filter((name) => name.length > 1);
  const doing = organisations
    .filter(({ kind, country }) => ['agency', 'ministry', 'company'].includes(kind) && country === 'CN')
    .flatMap(({ name, short }) => [name, short]);
  const actor = [
    `(?:${PEOPLES})(?: [a-z-]+){0,3}? (?:${DOERS})`,
    `(?:[A-Z]\\w+|state|government)-(?:${TIES})(?: [A-Za-z-]+){0,2}? (?:${DOERS})`,
    `(?:actors|groups|hackers) (?:linked to|backed by|working for) (?:${anyOf([...STATES])})`,
    '[Tt]he (?:same |hacking |spying |two |three |four |five |six |seven |eight )?(?:groups?|gang|actors?(?= target)|hackers|spies|spy|contractors?|front company)(?! (?:of|that investigat))',
    `Xi(?: Jinping)?’s (?:[a-z-]+ ){0,2}(?:${DOERS})`,
    'APT\\d+',
    '[A-Z]\\w+ (?:Typhoon|Panda|Blizzard|Sandstorm)',
    anyOf([
      ...STATES,
      ...countries.map(({ name }) => name),
      ...groups,
      ...doing,
      'NSA',
      'GCHQ',
      'MI6',
      'CIA',
      'GRU',
      'FSB',
      'SVR',
    ]),
    anyOf(chargedNames),
  ].join('|');
  const speaker =
    'analysts?|ministry|officials?|prosecutors|ministers?|police|governments?|agenc(?:y|ies)|researchers|reports?|outlets|spokes(?:man|woman|person)|regulator|commission|committee|embassy';
  return {
    dataset,
    charged: new RegExp(whole(anyOf(chargedNames)), 'u'),
    uncharged: new RegExp(whole(anyOf(uncharged)), 'gu'),
    apt31: new RegExp(whole(anyOf([...apt31, 'APT 31', 'APT-31'])), 'iu'),
    actor: whole(actor),
    body: new RegExp(
      whole(
        `${anyOf([...bodies, ...countries.map(({ name }) => name), ...STATES, ...people.map(({ name }) => name)])}|[Tt]he (?:[\\w’-]+ )?(?:${speaker})|[A-Za-z]+ (?:${speaker})`,
      ),
      'u',
    ),
    name: new RegExp(
      whole(
        anyOf([
          ...bodies,
          ...groups,
          ...people.map(({ name }) => name),
          ...countries.map(({ name }) => name),
          ...STATES,
          ...atBeginning(['the Commission']),
          'Parliament',
        ]),
      ),
      'u',
    ),
    units: anyOf(dataset.figures.flatMap(({ unit }) => [unit, unit.replace(/s$/, '')])),
    names: [...countries, ...organisations, ...people].map(({ name }) => name),
  };
}
