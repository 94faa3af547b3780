import { checkWords } from '../../data/check-words.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { PartialDate } from '../../data/partial-date.ts';
import type { Row } from '../../data/tables.ts';

/** Something that a line may lead to. */
export interface NodeRow {
  readonly id: string;
  readonly kind: 'organisation' | 'group' | 'person' | 'target';
  /** As it stands on a box: "Wuhan XRZ". */
  readonly title: string;
  /** Under the title: a company’s full name, or what it is; may be empty. */
  readonly sub: string;
  /** The title is a short name, and the full one stands in `sub`. */
  readonly isShort: boolean;
  readonly plain: string;
  /** Whose body it is, for the tag of a sanction: "UK". */
  readonly state: string;
}

/** One row of relations.csv with what its claim says. */
export interface LineRow extends Pick<
  Row<'relations'>,
  'id' | 'kind' | 'from' | 'to' | 'says' | 'relation' | 'document' | 'status' | 'note'
> {
  readonly date: PartialDate;
  readonly statement: string;
  readonly checked: string;
  readonly sources: readonly string[];
  /** Who disputes the claim. */
  readonly disputed: readonly string[];
}

/** What the chart draws; survives JSON. */
export interface Data {
  readonly nodes: Readonly<Record<string, NodeRow>>;
  readonly lines: readonly LineRow[];
  /** Publishers, by source id. */
  readonly sources: Readonly<Record<string, string>>;
}

const STATES: Readonly<Record<string, string>> = { GB: 'UK', US: 'US' };
const firstSentence = (text: string): string => text.replace(/(?<=\w)\.(\s.*)?$/s, '');

function nodesOf(dataset: Dataset): Map<string, NodeRow> {
  const organisation = (row: Row<'organisations'>): NodeRow => {
    const isShort = row.kind === 'company' && row.short !== '';
    const [title, sub] = isShort ? [row.short, row.name] : [row.name, firstSentence(row.plain)];
    const state = row.country === '' ? title : (STATES[row.country] ?? dataset.country(row.country).name);
    return { id: row.id, kind: 'organisation', title, sub, isShort, plain: row.plain, state };
  };
  const rest = { sub: '', isShort: false, state: '' };
  return new Map(
    [
      ...dataset.organisations.map(organisation),
      ...dataset.actors.map(({ id, name, plain }): NodeRow => {
        return { ...rest, id, kind: 'group', title: name, sub: firstSentence(plain), plain };
      }),
      ...dataset.people.map(({ id, name, role }): NodeRow => {
        return { ...rest, id, kind: 'person', title: name, plain: role };
      }),
      ...dataset.targets.map(({ id, what, note }): NodeRow => {
        return { ...rest, id, kind: 'target', title: what, plain: note };
      }),
    ].map((node) => [node.id, node]),
  );
}

/** Every relation with its claim, and what stands at its ends. */
export function select(dataset: Dataset): Data {
  const lines = dataset.relations.map((row): LineRow => {
    const { id, kind, from, to, says, relation, document, date, status, note } = row;
    const claim = dataset.claim(row.claim);
    return {
      ...{ id, kind, from, to, says, relation, document, date, status },
      note: [note, claim.note].filter(Boolean).join(' '),
      statement: claim.statement,
      checked: checkWords(claim),
      sources: claim.sources,
      disputed: [...new Set(claim.disputed_by.map((each) => dataset.claim(each).speaker))],
    };
  });
  const nodes = nodesOf(dataset);
  const ends = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const used = [...new Set(lines.flatMap(({ sources }) => sources))];
  return {
    nodes: Object.fromEntries([...nodes].filter(([id]) => ends.has(id))),
    lines,
    sources: Object.fromEntries(used.map((id) => [id, dataset.source(id).publisher])),
  };
}
