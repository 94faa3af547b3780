import { placeLabels, type Label } from './labels.ts';
import { frame, onPlate, view, type Panel, type Plate } from './panels.ts';
import { nameOnMap } from './place-words.ts';
import { inside, type Box, type Point } from './plane.ts';
import type { Place } from './rows.ts';
import { separate } from './separate.ts';
import { blockOn, tally, type BlockSize, type Tally } from './tally.ts';

/** A country’s mark on the plate, all in px. */
export interface Mark {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly panel: Panel['id'];
  /** Where the country is. */
  readonly anchor: Point;
  /** Middle of the mark, moved aside where marks would cover each other. */
  readonly at: Point;
  readonly tally: Tally;
  /** True when the mark stands so far from its country that a line joins them. */
  readonly aside: boolean;
  readonly label: Label | null;
}

/** px: no mark is harder to hit than this (WCAG 2.2, 2.5.8). */
export const HIT = 24;
/** px that a mark may stand off its country before a line joins them */
const NEAR = 9;
const MARGIN = 3;

const around = ({ x, y }: Point, { width, height }: Tally): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

const times = ({ left, top, right, bottom }: Box, zoom: number): Box => ({
  left: left * zoom,
  top: top * zoom,
  right: right * zoom,
  bottom: bottom * zoom,
});

interface Ground {
  readonly panel: Panel;
  readonly zoom: number;
  readonly block: BlockSize;
  /** px at rest: what names stay clear of */
  readonly blocked: readonly Box[];
}

function inPanel(places: readonly Place[], { panel, zoom, block, blocked }: Ground): Mark[] {
  const bounds = times(frame(panel), zoom);
  const drawn = places.map((place) => {
    const { x, y } = onPlate(panel, place.point);
    return {
      place,
      anchor: { x: x * zoom, y: y * zoom },
      tally: tally(
        place.targets.map(({ status }) => status),
        block,
      ),
    };
  });
  const spots = separate(
    drawn.map(({ anchor, tally: { width, height } }) => ({
      at: anchor,
      width: Math.max(HIT, width + 2 * MARGIN),
      height: Math.max(HIT, height + 2 * MARGIN),
    })),
    bounds,
  );
  const placed = drawn.map((each, index) => ({ ...each, at: spots[index] ?? each.anchor }));
  const labels = placeLabels(
    placed.map(({ place, at, tally }) => ({
      text: `${nameOnMap(place)} ${String(place.targets.length)}`,
      box: grown(around(at, tally), 1),
    })),
    bounds,
    blocked.map((box) => times(box, zoom)),
  );
  return placed.map(({ place, anchor, at, tally }, index) => ({
    code: place.code,
    name: place.name,
    count: place.targets.length,
    panel: panel.id,
    anchor,
    at,
    tally,
    aside: Math.hypot(at.x - anchor.x, at.y - anchor.y) > NEAR,
    label: labels[index] ?? null,
  }));
}

/**
 * Every place’s mark, most important first: in the enlarged Europe where that shows it, else in the world.
 * @param zoom how many times larger the plate is drawn than at rest; marks keep their size, so they move apart as it grows
 */
export function placeMarks(places: readonly Place[], { width, world, europe }: Plate, zoom = 1): Mark[] {
  const near = view(europe);
  const [from, to] = [
    onPlate(world, { x: near.left, y: near.top }),
    onPlate(world, { x: near.right, y: near.bottom }),
  ];
  const enlarged = { left: from.x, top: from.y, right: to.x, bottom: to.y };
  const isNear = ({ point }: Place): boolean => inside(point, near);
  const block = blockOn(width);
  return [
    ...inPanel(
      places.filter((place) => !isNear(place)),
      { panel: world, zoom, block, blocked: [enlarged] },
    ),
    ...inPanel(places.filter(isNear), { panel: europe, zoom, block, blocked: [] }),
  ];
}
