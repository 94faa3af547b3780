import { slug } from 'github-slugger';
import type { Row } from '../data/tables.ts';

/** Who speaks, for the ledger's filter: an office, a newsroom, or somebody who speaks for themselves. */
export interface Body {
  /** As it stands in an address. */
  readonly id: string;
  readonly name: string;
}

type Organisation = Pick<Row<'organisations'>, 'id' | 'name' | 'short'>;
type Person = Pick<Row<'people'>, 'name' | 'organisation'>;

/** Those by whom we know of it stand after the speaker: "ICO, as summarised by GDPRhub", "FCDO, via Reuters". */
const RELAY =
  /^(as (summarised|reported|carried|quoted)|via|to|in|from|reported|quoted|quoting|compared|seen|cited|citing|evidence|replying)\b/;

/** Speakers under other names than the table of organisations has for their office. */
const OFFICES: readonly (readonly [speaker: RegExp, organisation: string])[] = [
  [/^US prosecutors$|^US Attorney/, 'us-doj'],
  [/^UK Government\b/, 'uk-government'],
  [/^Chinese Ministry of State Security$/, 'mss'],
  [/^NCSC New Zealand$/, 'ncsc-nz'],
  [/^(.* )?IPAC (members|co-chairs)$|^.* members of IPAC$/, 'ipac'],
  [/^Electoral Commission notice$/, 'electoral-commission'],
  [/^(House of Commons|Parliament) of Canada$|^Speaker of the House of Commons of Canada$/, 'ca-house'],
  [/^UK release\b/, 'fcdo'],
];

/** Reports that are named together, by no newsroom's name. */
const PRESS = /\b(press|reports?|news agencies|outlets|commentary|summaries|explainer)\b/i;

/** Texts that no office is named for: what they say is in them. */
const LAWS = /\b(act|code|sanctions list|federal register)$/i;

const isAcronym = (short: string): boolean => /^[A-Z][A-Z0-9 ]+$/.test(short);

function toBody({ id, name, short }: Organisation): Body {
  return { id, name: isAcronym(short) ? `${name} (${short})` : name };
}

/**
 * Reads the bodies that speak out of a speaker as it is printed. A person speaks for the office that the table of people gives them; those
 * through whom we know of it are not the speakers. Pure.
 */
export function bodyReader(
  organisations: readonly Organisation[],
  people: readonly Person[],
): (speaker: string) => readonly Body[] {
  const byName = (name: string): Body | undefined => {
    const office = OFFICES.find(([speaker]) => speaker.test(name))?.[1];
    const found = organisations.find(
      (each) => each.id === office || each.name === name || (each.short !== '' && each.short === name),
    );
    return found && toBody(found);
  };

  const named = (words: string): Body | undefined => {
    const [, before = words, inside = ''] = /^(.*?) \((.*)\)$/.exec(words) ?? [];
    return byName(words) ?? byName(before) ?? byName(inside) ?? byName(before.replace(/ and .*$/, ''));
  };

  function asOther(name: string): Body {
    if (LAWS.test(name)) return { id: 'laws', name: 'Laws and official lists' };
    return PRESS.test(name) ? { id: 'press', name: 'Press and legal reports' } : { id: slug(name), name };
  }

  function one(part: string): Body {
    const spoken = part.split(', ').filter((each, index) => index === 0 || !RELAY.test(each));
    const [first = ''] = spoken;
    const person = people.find(({ name }) => first.includes(name));
    const office = person && (person.organisation || person.name);
    const found = named(first) ?? (office ? named(office) : undefined);
    if (found) return found;
    return office
      ? asOther(office)
      : (spoken.slice(1).flatMap((each) => named(each) ?? [])[0] ?? asOther(first));
  }

  return (speaker) => {
    const bodies = speaker.split('; ').map(one);
    return [...new Map(bodies.map((body) => [body.id, body])).values()];
  };
}
