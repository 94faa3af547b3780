import { bracketOf, type Bracket } from '../kit/brackets.ts';
import { EUROPE, EUROPE_CORE, WORLD_HEIGHT, WORLD_WIDTH, type Box, type Point } from './plane.ts';

/** A window on the plane: where it stands on the plate, in px, and what it shows, in units. */
export interface Panel {
  readonly id: 'world' | 'europe';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** px to a unit */
  readonly scale: number;
  /** Units at the panel’s top left corner. */
  readonly origin: Point;
}

/** The world, and Europe enlarged below it, like two figures on one plate of an atlas. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly world: Panel;
  readonly europe: Panel;
}

interface Heights {
  readonly world: number;
  readonly gap: number;
  readonly europe: number;
}
/** px; set by what fits at the bracket’s own width, and the same for every width in it. */
const HEIGHTS: Readonly<Record<Bracket, Heights>> = {
  280: { world: 160, gap: 30, europe: 300 },
  720: { world: 196, gap: 32, europe: 460 },
  1080: { world: 306, gap: 32, europe: 460 },
};

function worldPanel(width: number, height: number): Panel {
  const scale = Math.min(width / WORLD_WIDTH, height / WORLD_HEIGHT);
  const origin = { x: WORLD_WIDTH / 2 - width / scale / 2, y: WORLD_HEIGHT / 2 - height / scale / 2 };
  return { id: 'world', left: 0, top: 0, width, height, scale, origin };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The core always fits; what room is left shows more around it, as far as the shapes reach. */
function europePanel(room: number, top: number, height: number): Panel {
  const scale = Math.min(
    room / (EUROPE_CORE.right - EUROPE_CORE.left),
    height / (EUROPE_CORE.bottom - EUROPE_CORE.top),
  );
  const width = Math.min(room, (EUROPE.right - EUROPE.left) * scale);
  const [across, down] = [width / scale, height / scale];
  return {
    id: 'europe',
    left: (room - width) / 2,
    top,
    width,
    height,
    scale,
    origin: {
      x: clamp((EUROPE_CORE.left + EUROPE_CORE.right - across) / 2, EUROPE.left, EUROPE.right - across),
      y: clamp(
        (EUROPE_CORE.top + EUROPE_CORE.bottom - down) / 2,
        EUROPE.top,
        Math.max(EUROPE.top, EUROPE.bottom - down),
      ),
    },
  };
}

/**
 * @param width px of the plate
 * @param drawing px of the whole drawing: its bracket sets the heights
 */
export function plate(width: number, drawing: number): Plate {
  const { world, gap, europe } = HEIGHTS[bracketOf(drawing)];
  return {
    width,
    height: world + gap + europe,
    world: worldPanel(width, world),
    europe: europePanel(width, world + gap, europe),
  };
}

/** From units of the plane to px on the plate. */
export const onPlate = ({ left, top, scale, origin }: Panel, { x, y }: Point): Point => ({
  x: left + (x - origin.x) * scale,
  y: top + (y - origin.y) * scale,
});

/** What a panel shows, in units. */
export const view = ({ width, height, scale, origin }: Panel): Box => ({
  left: origin.x,
  top: origin.y,
  right: origin.x + width / scale,
  bottom: origin.y + height / scale,
});

/** What a panel covers, in px. */
export const frame = ({ left, top, width, height }: Panel): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
