import { checkWords } from '../../data/check-words.ts';
import { dateWords } from '../../data/date-words.ts';
import type { Dataset, Figure } from '../../data/dataset.ts';
import { figureWords } from '../../data/figure-words.ts';
import type { Role } from '../../data/kinds.ts';
import type { Status } from '../../data/status.ts';
import type { Row } from '../../data/tables.ts';
import { CAUSES, type Cause } from './causes.ts';

/** One count of people, registrations or records. */
export interface Item {
  readonly id: string;
  /** Name on the drawing, and in full. */
  readonly short: string;
  readonly name: string;
  /** How many, and of what: "voters". */
  readonly count: number;
  readonly unit: string;
  /** "about 93.4 million" */
  readonly number: string;
  readonly date: { readonly edtf: string };
  /** "December 2021", and its year for the drawing */
  readonly when: string;
  readonly year: string;
  readonly status: Status;
  readonly role: Role;
  /** A word for the cause; none for registers. */
  readonly cause: string;
  /** What it is, in a sentence or two, with what a careful reader should know. */
  readonly text: string;
  readonly note: string;
  readonly checked: string;
  readonly sources: readonly string[];
}

/** What stands together under one heading. */
export interface Group {
  readonly id: Cause | 'nations';
  readonly title: string;
  readonly items: readonly Item[];
}

/** What the chart draws; survives JSON. */
export interface Data {
  /** The forty million. */
  readonly register: Item;
  /** UK registrations by nation, and their sum as the statistics office gives it. */
  readonly nations: Group;
  readonly total: string;
  readonly elsewhere: readonly Group[];
  /** Publishers, by source id. */
  readonly sources: Readonly<Record<string, string>>;
}

const NATIONS = [
  ['england', 'England'],
  ['scotland', 'Scotland'],
  ['wales', 'Wales'],
  ['northern-ireland', 'Northern Ireland'],
] as const;

const sized = ({ value, unit }: Figure): Pick<Item, 'count' | 'unit'> => ({ count: value, unit });

/** What a claim gives any item drawn from it. */
function fromClaim(
  dataset: Dataset,
  id: string,
): Pick<Item, 'date' | 'when' | 'year' | 'status' | 'note' | 'checked' | 'sources'> {
  const claim = dataset.claim(id);
  const { date, status, note, sources } = claim;
  if (!date) throw new Error(`content/data/claims.csv: “${id}” is drawn with its date and has none`);
  const [when, year] = [dateWords(date), dateWords(date, 'year')];
  return { date: { edtf: date.edtf }, when, year, status, note, sources, checked: checkWords(claim) };
}

function registerOf(dataset: Dataset): Item {
  const basis = dataset.claim('figure-40m-basis');
  const found = dataset.claim('figure-40m-ico');
  const figure = dataset.figure('figure-40m-basis.people');
  return {
    ...{ ...fromClaim(dataset, basis.id), ...sized(figure), id: 'register', role: 'context', cause: '' },
    ...{ short: 'One year’s register', name: 'One year’s register of UK voters, as estimated' },
    number: figureWords(figure),
    text: `${basis.statement} ${found.statement}`,
    sources: [...new Set([...basis.sources, ...found.sources])],
  };
}

function nationsOf(dataset: Dataset, total: string): Group {
  const claim = fromClaim(dataset, 'ons-dec-2021-nations');
  const { statement } = dataset.claim('ons-dec-2021-nations');
  const items = NATIONS.map(([id, name]): Item => {
    const figure = dataset.figure(`ons-dec-2021-nations.${id}`);
    const words = figureWords(figure, { round: true });
    return {
      ...claim,
      ...sized(figure),
      id,
      short: name,
      name: `${name}: registrations to vote`,
      number: words,
      role: 'context',
      cause: '',
      text: statement,
      note: dataset.claim('ons-dec-2021').note,
    };
  });
  return { id: 'nations', title: `${total} registrations, ${claim.when}`, items };
}

function exposureOf(dataset: Dataset, { case: id, figure, short, status }: Row<'exposures'>): Item {
  const row = dataset.cases.find((each) => each.id === id);
  const cause = CAUSES.find((each) => each.cause === row?.cause);
  if (!row?.disclosed || !cause)
    throw new Error(`content/data/cases.csv: “${id}” needs a row with a cause and a day of disclosure`);
  const size = dataset.figure(`register-scale.${figure}`);
  if (size.value !== row.records)
    throw new Error(`“${id}” has another count in cases.csv than register-scale.${figure} in figures.csv`);
  const { disclosed, name, note, sources } = row;
  const [when, year] = [dateWords(disclosed), dateWords(disclosed, 'year')];
  return {
    ...{ id, short, name, note, sources, status, when, year, ...sized(size) },
    ...{ date: { edtf: disclosed.edtf }, role: cause.role, cause: cause.word, checked: checkWords(row) },
    number: figureWords(size, { round: true }),
    text: `${cause.title}; made public ${when}.`,
  };
}

/**
 * The register, official registrations by nation, and exposures elsewhere by cause, the largest first.
 * @throws Error naming the row when one that is drawn is not in the data
 */
export function select(dataset: Dataset): Data {
  const total = figureWords(dataset.figure('ons-dec-2021.parliamentary'), { round: true });
  const register = registerOf(dataset);
  const nations = nationsOf(dataset, total);
  const found = dataset.exposures
    .map((each) => exposureOf(dataset, each))
    .toSorted((a, b) => b.count - a.count);
  const elsewhere = CAUSES.map(({ cause, title, word }) => ({
    id: cause,
    title,
    items: found.filter((each) => each.cause === word),
  }));
  const used = new Set([register, ...nations.items, ...found].flatMap(({ sources }) => sources));
  return {
    ...{ register, nations, elsewhere: elsewhere.filter(({ items }) => items.length > 0) },
    total,
    sources: Object.fromEntries([...used].map((id) => [id, dataset.source(id).publisher])),
  };
}
