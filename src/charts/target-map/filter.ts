import type { Place, TargetRow } from './rows.ts';
import type { State } from './state.ts';

const NAMED = ['apt31', 'apt40'];

function byActor({ actor }: TargetRow, choice: State['actor']): boolean {
  if (choice === 'all') return true;
  return choice === 'other' ? !NAMED.includes(actor) : actor === choice;
}

/**
 * Whether a target is shown: blamed on the chosen group, and begun by the end of the chosen year. Counting up from the past
 * shows what is reported to have begun by then, whenever it was made public. A target without a date is shown only
 * where no year is the limit.
 */
function isShown(target: TargetRow, { actor, to }: Pick<State, 'actor' | 'to'>): boolean {
  return byActor(target, actor) && (to === null || (target.began !== null && target.began <= to));
}

/** The places that are left, each with the targets that are left, in the same order. */
export function shownPlaces(places: readonly Place[], choice: Pick<State, 'actor' | 'to'>): Place[] {
  return places
    .map((place) => ({ ...place, targets: place.targets.filter((target) => isShown(target, choice)) }))
    .filter(({ targets }) => targets.length > 0);
}

export interface Counts {
  readonly shown: number;
  readonly places: number;
  /** Blamed on the chosen group, whatever the year. */
  readonly total: number;
  /** Of the chosen group’s targets, those left out only because no date is known. */
  readonly undated: number;
}

export function count(places: readonly Place[], choice: Pick<State, 'actor' | 'to'>): Counts {
  const chosen = places.flatMap(({ targets }) => targets.filter((target) => byActor(target, choice.actor)));
  const left = shownPlaces(places, choice);
  return {
    shown: left.reduce((sum, { targets }) => sum + targets.length, 0),
    places: left.length,
    total: chosen.length,
    undated: choice.to === null ? 0 : chosen.filter(({ began }) => began === null).length,
  };
}

/** The years in which targets began: the first, and one past the last, where the slider means any year. */
export interface Years {
  readonly first: number;
  readonly any: number;
}

export function yearsOf(places: readonly Place[]): Years {
  const years = places.flatMap(({ targets }) => targets.flatMap(({ began }) => began ?? []));
  if (years.length === 0) return { first: 0, any: 1 };
  return { first: Math.min(...years), any: Math.max(...years) + 1 };
}

/** A year the slider has, as it stands; any other is no limit. */
export const limit = (year: number | null, { first, any }: Years): number | null =>
  year !== null && year >= first && year < any ? year : null;

/** "up to 2021: 55 of 71 reported targets; 2 more have no known date". */
export function countWords({ shown, total, undated }: Counts, to: State['to']): string {
  const when = to === null ? 'all years' : `up to ${String(to)}`;
  const without =
    undated === 0 ? '' : `; ${String(undated)} more ${undated === 1 ? 'has' : 'have'} no known date`;
  return `${when}: ${String(shown)} of ${String(total)} reported targets${without}`;
}
