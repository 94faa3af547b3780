import { checkWords } from '../../data/check-words.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Status } from '../../data/status.ts';
import { EXPLAINED, type Explained } from './explained.ts';
import type { Part } from './parts.ts';

export interface Item {
  readonly id: string;
  readonly part: Part;
  readonly name: string;
  readonly how: string;
  /** What somebody states was done, or what the list of techniques says of a group; often empty. */
  readonly stated: string;
  readonly who: string;
  /** Whether it stands in the drawing, or in the table alone. */
  readonly drawn: boolean;
  /** None for explanation. */
  readonly status?: Status;
  readonly sources: readonly string[];
  readonly checked: string;
  readonly note: string;
}

/** What the chart draws; survives JSON. */
export interface Data {
  readonly items: readonly Item[];
  /** Publishers, by source id. */
  readonly sources: Readonly<Record<string, string>>;
}

/** A newsroom is called what it is too: "i, a British daily newspaper". */
function speakerOf(dataset: Dataset, speaker: string): string {
  const newsroom = dataset.organisations.find(({ name, kind }) => name === speaker && kind === 'newsroom');
  if (!newsroom) return speaker;
  const { name, plain } = newsroom;
  return `${name}, ${plain.charAt(0).toLowerCase()}${plain.slice(1).replace(/\.$/, '')}`;
}

/** @throws Error naming the technique when the data has none such */
function techniqueOf(dataset: Dataset, id: string): Dataset['techniques'][number] {
  const found = dataset.techniques.find((each) => each.id === id);
  if (!found)
    throw new Error(`content/data/techniques.csv has no row “${id}”, which the chart of the email needs`);
  return found;
}

function itemOf({ claim, technique, listed = false, ...rest }: Explained, dataset: Dataset): Item {
  const own = { ...rest, drawn: !listed };
  if (claim !== undefined) {
    const row = dataset.claim(claim);
    const { statement: stated, speaker, status, sources, note } = row;
    return {
      ...own,
      stated,
      who: speakerOf(dataset, speaker),
      status,
      sources,
      note,
      checked: checkWords(row),
    };
  }
  if (technique === undefined)
    return { ...own, stated: '', who: 'Our explanation', sources: [], checked: '', note: '' };
  const row = techniqueOf(dataset, technique);
  const { sources } = row;
  const shared = { ...own, sources, note: '', checked: checkWords(row) };
  if (listed) return { ...shared, stated: row.plain, who: 'MITRE ATT&CK', status: 'alleged' };
  return { ...shared, stated: '', who: `Explanation, from ATT&CK technique ${row.id}` };
}

/** Each thing the chart shows, with who states it. */
export function select(dataset: Dataset): Data {
  const items = EXPLAINED.map((each) => itemOf(each, dataset));
  const used = [...new Set(items.flatMap(({ sources }) => sources))];
  return { items, sources: Object.fromEntries(used.map((id) => [id, dataset.source(id).publisher])) };
}
