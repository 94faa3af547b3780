import { checkWords } from '../../data/check-words.ts';
import type { Dataset, Target } from '../../data/dataset.ts';
import { dateWords } from '../../data/date-words.ts';
import type { PartialDate } from '../../data/partial-date.ts';
import type { Status } from '../../data/status.ts';
import type { Point, Shore } from './plane.ts';

/** One reported target: what somebody said was aimed at, in words ready to print. */
export interface TargetRow {
  readonly id: string;
  readonly what: string;
  readonly kind: Target['kind'];
  readonly actor: string;
  readonly actorName: string;
  /** Year the reported activity began; where only its end is known, that year; null when no date is known. */
  readonly began: number | null;
  readonly activity: Pick<PartialDate, 'edtf'> | null;
  /** "August 2021 to October 2022", or empty. */
  readonly active: string;
  readonly saidBy: string;
  /** "25 March 2024", or empty. */
  readonly said: string;
  readonly status: Status;
  /** The body’s own probability word, or empty. */
  readonly likelihood: string;
  readonly note: string;
  /** "Seen in excerpt; confirmed, 23 November 2026" */
  readonly checked: string;
  readonly sources: readonly { readonly id: string; readonly publisher: string }[];
}

/** A country, or the EU, with at least one reported target. */
export interface Place {
  /** ISO 3166-1 alpha-2, or EU. */
  readonly code: string;
  readonly name: string;
  /** Units of the plane. */
  readonly point: Point;
  readonly targets: readonly TargetRow[];
}

export interface Data {
  /** Most targets first, then by name. */
  readonly places: readonly Place[];
  readonly fine: Shore;
  readonly sketch: Shore;
}

function yearBegan(activity: PartialDate | null): number | null {
  const known = activity?.start ?? activity?.end;
  return known ? new Date(known.min).getUTCFullYear() : null;
}

/** The firmest first, so that marks of one kind stand together. */
const FIRMNESS: readonly Status[] = ['established', 'assessed', 'charged', 'alleged', 'claimed', 'denied'];

function toRow(target: Target, dataset: Dataset): TargetRow {
  return {
    id: target.id,
    what: target.what,
    kind: target.kind,
    actor: target.actor,
    actorName: dataset.actor(target.actor).name,
    began: yearBegan(target.activity),
    activity: target.activity && { edtf: target.activity.edtf },
    active: target.activity ? dateWords(target.activity) : '',
    saidBy: target.attributed_by,
    said: target.attributed ? dateWords(target.attributed) : '',
    status: target.status,
    likelihood: target.likelihood.replaceAll('-', ' '),
    note: target.note,
    checked: checkWords(target),
    sources: target.sources.map((id) => ({ id, publisher: dataset.source(id).publisher })),
  };
}

/** The targets by place, each place’s in order of firmness. */
export function toPlaces(dataset: Dataset, pointOf: (code: string) => Point): Place[] {
  const byCode = Map.groupBy(dataset.targets, ({ country }) => country);
  return [...byCode]
    .map(([code, targets]) => ({
      code,
      name: dataset.country(code).name,
      point: pointOf(code),
      targets: targets
        .map((target) => toRow(target, dataset))
        .toSorted((a, b) => FIRMNESS.indexOf(a.status) - FIRMNESS.indexOf(b.status)),
    }))
    .toSorted((a, b) => b.targets.length - a.targets.length || (a.name < b.name ? -1 : 1));
}
