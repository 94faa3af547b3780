import { box } from './box.ts';
import type { Cast, Outsider } from './cast.ts';
import { BESIDE, BETWEEN, columnsAt, type Columns } from './columns.ts';
import { deeds } from './deeds.ts';
import { gapAcross } from './gap.ts';
import { lanesOf, type Lane } from './layers.ts';
import { outsiderBox } from './outsider.ts';
import { peopleList } from './people.ts';
import { replyPanel } from './reply.ts';
import type { Data, LineRow } from './rows.ts';
import { together, type Piece, type Place } from './shapes.ts';
import { AIR, structure, type At, type Structure } from './structure.ts';
import { drop, tieLabel } from './tie.ts';

/** px: between the reply and what stands under it. */
const UNDER_REPLY = 20;

/** Everybody charged, under the line that leads to them. */
function charged(cast: Cast, data: Data, { at, fit }: At, { foot, feet }: Structure): Piece[] {
  const charge = cast.people[0]?.charge;
  if (!charge) return [];
  const end = (each: Columns): number =>
    cast.activities.length > 0 ? each.left(each.count - 1) - BETWEEN : each.main;
  const x = at.line(0);
  const label = tieLabel(charge, x + BESIDE, foot + AIR, end(fit) - fit.line(0) - BESIDE);
  const y = foot + label.height + AIR * 2;
  const list = peopleList(cast, data, {
    x: at.left(0),
    y,
    width: end(at) - at.left(0),
    fit: end(fit) - fit.left(0),
  });
  const line = drop(charge, x, feet.get(charge.from) ?? foot, y);
  return [
    { ...label, shapes: [line] },
    { ...list, height: y + list.height },
  ];
}

/** A group that is not joined, with what it is said to have done under it. */
function outsider({ node, activities }: Outsider, data: Data, place: Place, least: number): Piece {
  const shown = box(outsiderBox(node, activities), place, least);
  const y = place.y + shown.height;
  const done = deeds(activities, data, y, { ...place, y });
  return { ...together([shown, done]), height: shown.height + done.height };
}

/** px: a column narrower than this holds no box. */
const LEAST = 60;

/** The columns of the structure, with the lines in them. */
function lined({ layers, ties, people, activities }: Cast): { lanes: Lane<LineRow>[]; count: number } {
  const lanes = lanesOf(
    ties,
    layers.map((layer) => layer.map(({ id }) => id)),
  );
  const least = people.length > 0 && activities.length > 0 ? 2 : 1;
  return { lanes, count: Math.max(least, ...lanes.map(({ column }) => column + 1)) };
}

/** Whether a structure of so many lines can be drawn across a width; else it goes down, whatever the width. */
export function fitsAcross(cast: Cast, width: number): boolean {
  const { main, count } = columnsAt(width, lined(cast).count);
  return main / count >= LEAST;
}

/** From 720 px up: the structure from the top down, each line in a column; on the right, the reply, and what no line joins to it. */
export function across(cast: Cast, data: Data, bracket: number, width: number): Piece {
  const { layers, activities, outsiders, replies } = cast;
  const { lanes, count } = lined(cast);
  const [at, fit] = [columnsAt(width, count), columnsAt(bracket, count)];
  const apart = { x: at.apart, y: 1, width: at.apartWidth, fit: fit.apartWidth };
  const below = apart.y + replyPanel(replies, apart).height + UNDER_REPLY;
  const lowest = outsiders.length > 0 ? below : 0;
  const gap = outsiders[0]?.gap;
  const gapFit = fit.apart - fit.main + fit.short;
  const drawn = structure(cast, data, lanes, { at, fit }, { lowest, gap, gapFit });
  const { top, foot, feet } = drawn;

  const last = { x: at.left(count - 1), y: foot, width: at.main - at.left(count - 1) };
  const from = feet.get(activities[0]?.from ?? '') ?? foot;
  const done = deeds(activities, data, from, { ...last, fit: fit.main - fit.left(count - 1) });
  const list = charged(cast, data, { at, fit }, drawn);
  let y = layers.length > 0 ? top : below;
  const others = outsiders.map((each, index) => {
    const piece = outsider(each, data, { ...apart, y }, index === 0 ? foot - top : 0);
    y += piece.height + UNDER_REPLY;
    return piece;
  });
  const between = gap && gapAcross(gap, [at.main - at.short, at.apart], (top + foot) / 2, gapFit);
  const reply = replyPanel(replies, apart, outsiders.length > 0 ? top - UNDER_REPLY - apart.y : 0);
  return {
    ...together([...drawn.pieces, ...list, done, ...(between ? [between] : []), ...others, reply]),
    height: Math.max(foot + done.height, list.at(-1)?.height ?? 0, y - UNDER_REPLY, reply.height),
  };
}
