import { checkWords } from '../../data/check-words.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { PartialDate } from '../../data/partial-date.ts';
import type { Status } from '../../data/status.ts';
import type { Row } from '../../data/tables.ts';
import { STAGES, type Stage } from './delays.ts';

/** The case this site is about: marked, and left in whatever is filtered. */
export const OWN = 'uk-ec';

export interface CaseRow {
  readonly id: string;
  readonly name: string;
  readonly countries: readonly string[];
  /** Somebody broke in or scouted; else a list was exposed, lost or posted. */
  readonly attack: boolean;
  /** A list that was offered or posted: how it got out is not known. */
  readonly posted: boolean;
  readonly dates: Readonly<Record<Stage, PartialDate | null>>;
  /** "APT31, as alleged in the US indictment" */
  readonly blamed: string;
  readonly actor: string;
  /** Who stands behind what is said of who did it; none where nobody is blamed. */
  readonly status: Status | '';
  readonly note: string;
  readonly checked: string;
  readonly sources: readonly string[];
}

/** What the chart draws; survives JSON. */
export interface Data {
  readonly cases: readonly CaseRow[];
  /** Names of what occurs, by code or id, in the order of their tables. */
  readonly countries: Readonly<Record<string, string>>;
  readonly actors: Readonly<Record<string, string>>;
  /** Publishers, by source id. */
  readonly sources: Readonly<Record<string, string>>;
}

const ATTACKS: readonly Row<'cases'>['cause'][] = ['intrusion', 'reconnaissance'];

function caseRow(row: Row<'cases'>): CaseRow {
  const { id, name, countries, cause, actor, status, note, sources } = row;
  return {
    ...{ id, name, countries, actor, status, note, sources },
    attack: ATTACKS.includes(cause),
    posted: cause === 'posted',
    dates: Object.fromEntries(STAGES.map((stage) => [stage, row[stage]])) as CaseRow['dates'],
    blamed: row.attributed_to,
    checked: checkWords(row),
  };
}

/** Every case of the dataset. */
export function select(dataset: Dataset): Data {
  const cases = dataset.cases.map(caseRow);
  const codes = new Set(cases.flatMap(({ countries }) => countries));
  const groups = new Set(cases.map(({ actor }) => actor));
  const used = [...new Set(cases.flatMap(({ sources }) => sources))];
  return {
    cases,
    countries: Object.fromEntries(
      dataset.countries.filter(({ code }) => codes.has(code)).map(({ code, name }) => [code, name]),
    ),
    actors: Object.fromEntries(
      dataset.actors.filter(({ id }) => groups.has(id)).map(({ id, name }) => [id, name]),
    ),
    sources: Object.fromEntries(used.map((id) => [id, dataset.source(id).publisher])),
  };
}
