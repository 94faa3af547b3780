import { STATUSES, type Status } from '../../data/status.ts';
import { layersOf } from './layers.ts';
import type { Data, LineRow, NodeRow } from './rows.ts';

/** Somebody charged, with what else is said of them. */
export interface Person {
  readonly node: NodeRow;
  readonly charge: LineRow;
  /** "UK and US sanctions", or empty. */
  readonly tag: string;
  readonly reasons: readonly LineRow[];
  readonly owns: readonly LineRow[];
}

/** A group that no line joins to the structure, and what it is said to have done. */
export interface Outsider {
  readonly node: NodeRow;
  /** The row that says it is not joined, where there is one. */
  readonly gap: LineRow | undefined;
  readonly activities: readonly LineRow[];
}

/** The relations, sorted by the part they play in the drawing. */
export interface Cast {
  /** Nodes of the structure from the top down: no line leads up. */
  readonly layers: readonly (readonly NodeRow[])[];
  readonly ties: readonly LineRow[];
  readonly people: readonly Person[];
  readonly activities: readonly LineRow[];
  readonly outsiders: readonly Outsider[];
  readonly replies: readonly LineRow[];
}

/** Whose sanctions something is under: "UK", "US". */
export function sanctioners({ lines, nodes }: Data, id: string): string[] {
  const by = lines.filter(({ kind, to }) => kind === 'sanction' && to === id);
  return [...new Set(by.map(({ from }) => nodes[from]?.state ?? ''))];
}

/** "UK and US sanctions" for what is under them, else empty. */
export function sanctionTag(data: Data, id: string): string {
  const states = sanctioners(data, id);
  return states.length > 0 ? `${states.join(' and ')} sanctions` : '';
}

/** A box is drawn no surer than any line that leads to it; one that no line leads to is disputed by nobody. */
export function outlineOf(id: string, ties: readonly LineRow[]): Status {
  const ranks = ties.filter(({ to }) => to === id).map(({ status }) => STATUSES.indexOf(status));
  return STATUSES[Math.max(0, ...ranks)] ?? 'established';
}

export function castOf(data: Data): Cast {
  const of = (kind: LineRow['kind']): LineRow[] =>
    data.lines.filter((line) => line.kind === kind && data.nodes[line.from] && data.nodes[line.to]);
  const isPerson = (id: string): boolean => data.nodes[id]?.kind === 'person';
  const [structure, charges] = [of('structure'), of('charge')];
  const ties = structure.filter(({ from, to }) => !isPerson(from) && !isPerson(to));
  const layers = layersOf(ties, [...new Set(charges.map(({ from }) => from))]).map((ids) =>
    ids.flatMap((id) => data.nodes[id] ?? []),
  );
  const inside = new Set(layers.flat().map(({ id }) => id));
  const outside = [...new Set(of('activity').map(({ from }) => from))].filter((id) => !inside.has(id));
  const [activities, aparts, reasons] = [of('activity'), of('apart'), of('reason')];
  return {
    layers,
    ties,
    people: charges.flatMap((charge) => {
      const node = data.nodes[charge.to];
      if (!node) return [];
      return {
        ...{ node, charge, tag: sanctionTag(data, node.id) },
        reasons: reasons.filter(({ to }) => to === node.id),
        owns: structure.filter(({ from }) => from === node.id),
      };
    }),
    activities: activities.filter(({ from }) => inside.has(from)),
    outsiders: outside.flatMap((id) => {
      const node = data.nodes[id];
      const gap = aparts.find(({ from, to }) => [from, to].includes(id));
      return node ? { node, gap, activities: activities.filter(({ from }) => from === id) } : [];
    }),
    replies: of('reply'),
  };
}
