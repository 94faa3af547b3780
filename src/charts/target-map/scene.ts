import { bracketOf, type Bracket } from '../kit/brackets.ts';
import type { Sized } from '../chart.ts';
import { shownPlaces } from './filter.ts';
import { key, type Key } from './key.ts';
import { placeMarks, type Mark } from './marks.ts';
import { plate, type Plate } from './panels.ts';
import type { Shore } from './plane.ts';
import { register, type Register } from './register.ts';
import type { Data } from './rows.ts';
import type { State } from './state.ts';
import { blockOn, type BlockSize } from './tally.ts';

export interface Scene extends Sized {
  readonly plate: Plate;
  readonly marks: readonly Mark[];
  /** Size of a block on the map. */
  readonly block: BlockSize;
  readonly key: Key;
  readonly register: Register;
  /** Top left corner of the register: beside the plate, or below it in the narrowest bracket. */
  readonly registerAt: { readonly x: number; readonly y: number };
  /** What the picture is, for those who do not see it; the facts are in the words and the table beside it. */
  readonly label: string;
  readonly shore: Shore;
}

/** px of the register beside the plate, and of the room between them; null where the register goes below. */
const BESIDE: Readonly<Record<Bracket, { register: number; room: number } | null>> = {
  280: null,
  720: { register: 300, room: 20 },
  1080: { register: 372, room: 28 },
};
/** px between the key and a register below it */
const BELOW = 16;

/** rows → places left → panels, marks and register. Heights follow from the bracket and the number of places alone. */
export function scene(data: Data, width: number, state: State): Scene {
  const beside = BESIDE[bracketOf(width)];
  const plateWidth = beside ? width - beside.register - beside.room : width;
  const left = shownPlaces(data.places, state);
  const drawnPlate = plate(plateWidth, width);
  const drawnKey = key(data.places, plateWidth, width);
  const list = register(data.places, left, beside?.register ?? width);
  const mapHeight = drawnPlate.height + drawnKey.height;
  return {
    width,
    height: beside ? Math.max(mapHeight, list.height) : mapHeight + BELOW + list.height,
    plate: drawnPlate,
    marks: placeMarks(left, drawnPlate),
    block: blockOn(plateWidth),
    key: drawnKey,
    register: list,
    registerAt: beside ? { x: plateWidth + beside.room, y: 0 } : { x: 0, y: mapHeight + BELOW },
    label: `Map and list of reported targets in ${String(left.length)} places`,
    shore: beside ? data.fine : data.sketch,
  };
}
