import { compareDates, type PartialDate } from '../../data/partial-date.ts';
import { STAGES } from './delays.ts';
import { OWN, type CaseRow, type Data } from './rows.ts';
import { delayOf, type State } from './state.ts';
import { daysOf, zonesOf } from './zones.ts';

/** Cases that answer the question asked, attacks of which a date is missing, and lists that nobody broke in for. */
type SectionId = 'known' | 'unknown' | 'no-entry';
export interface Section {
  readonly id: SectionId;
  readonly cases: readonly CaseRow[];
}

type Filters = Pick<State, 'country' | 'actor'>;

/** Whether a case is what the filters ask for. */
export const matches = ({ countries, actor }: CaseRow, asked: Filters): boolean =>
  (asked.country.length === 0 || countries.some((code) => asked.country.includes(code))) &&
  (asked.actor.length === 0 || asked.actor.includes(actor));

const firstDate = ({ dates }: CaseRow): PartialDate | undefined =>
  STAGES.flatMap((stage) => dates[stage] ?? [])[0];

function byDate(a: CaseRow, b: CaseRow): number {
  const [first, second] = [firstDate(a), firstDate(b)];
  if (first && second) return compareDates(first, second) || (a.id < b.id ? -1 : 1);
  return Number(Boolean(second)) - Number(Boolean(first));
}

/** The sections that are not empty, each in order; the Commission’s case stays, whatever is filtered. */
export function sectionsOf({ cases }: Data, state: State): Section[] {
  const delay = delayOf(state.sort);
  const days = new Map(cases.map((row) => [row.id, daysOf(zonesOf(row), delay)]));
  const order = (a: CaseRow, b: CaseRow): number => {
    const longer = (days.get(b.id) ?? -1) - (days.get(a.id) ?? -1);
    return (state.sort === 'date' ? 0 : longer) || byDate(a, b);
  };
  const sectionOf = ({ id, attack }: CaseRow): SectionId =>
    !attack ? 'no-entry' : state.sort === 'date' || days.get(id) !== null ? 'known' : 'unknown';
  const left = cases.filter((row) => row.id === OWN || matches(row, state)).toSorted(order);
  return (['known', 'unknown', 'no-entry'] as const)
    .map((id) => ({ id, cases: left.filter((row) => sectionOf(row) === id) }))
    .filter((section) => section.cases.length > 0);
}
