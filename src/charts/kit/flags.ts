/** A label on a pole: the pole stands at `x`, the label hangs off its top to one side. All px. */
export interface Flag {
  readonly x: number;
  /** Least distance from the line the poles stand on. */
  readonly from: number;
  /** The label's box, in the shapes it can be wrapped to; the first is preferred when two do equally well. */
  readonly shapes: readonly { readonly width: number; readonly height: number }[];
}

export interface PlacedFlag {
  /** Distance of the label's near edge from the line, px. */
  readonly offset: number;
  /** Which of the shapes was used. */
  readonly shape: number;
  readonly side: 'right' | 'left';
}

/** A box on the flags' side of the line: `near` and `far` are distances from it. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly near: number;
  readonly far: number;
}

export interface FlagField {
  /** Labels stay within these, px. */
  readonly min: number;
  readonly max: number;
  /** Room kept between two labels, px across and along the pole. */
  readonly gap: readonly [number, number];
  /** What labels must stay clear of; poles may cross it. */
  readonly blocked: readonly Box[];
}

/** Room between a label and another's pole, px across. */
const BESIDE_POLE: readonly [number, number] = [3, 0];

const [BOTH, LEFT, RIGHT] = [['right', 'left'], ['left'], ['right']] as const;

const hits = (a: Box, b: Box, [across, along]: readonly [number, number]): boolean =>
  a.x0 < b.x1 + across && b.x0 < a.x1 + across && a.near < b.far + along && b.near < a.far + along;

/**
 * Place flags, given in order of `x`, so that no label meets another label or another's pole. From the last to the first, each takes
 * the shape, side and distance that end nearest to the line: close flags become a staircase, like the tabs of an address book. A label hangs to
 * the left only when it is the first, or where `max` is in the way. When no place is free of poles it goes beyond all others, and its
 * pole passes behind them.
 */
export function placeFlags(flags: readonly Flag[], { min, max, gap, blocked }: FlagField): PlacedFlag[] {
  const labels: Box[] = [];
  const poles: Box[] = [];
  const isFree = (box: Box, pole: Box): boolean =>
    ![...labels, ...blocked].some((each) => hits(each, box, gap)) &&
    !poles.some((each) => hits(each, box, BESIDE_POLE)) &&
    !labels.some((each) => hits(each, pole, BESIDE_POLE));

  const place = ({ x, from, shapes }: Flag, isFirst: boolean): PlacedFlag => {
    const fars = [...labels, ...blocked].map(({ far }) => far + gap[1]).filter((each) => each > from);
    const distances = [from, ...fars].sort((a, b) => a - b);
    const choices = shapes.flatMap(({ width, height }, shape) => {
      const fits = { right: x + width <= max, left: x - width >= min };
      const sides = fits.left && isFirst && fits.right ? BOTH : fits.left && !fits.right ? LEFT : RIGHT;
      return sides.map((side) => {
        const x0 = side === 'right' ? x : x - width;
        const boxAt = (near: number): Box => ({ x0, x1: x0 + width, near, far: near + height });
        const free = distances.find((near) =>
          isFree(boxAt(near), { x0: x, x1: x, near: from, far: near + height }),
        );
        const box = boxAt(free ?? distances.at(-1) ?? from);
        return {
          box,
          badness: box.far + (free === undefined ? 1e6 : 0),
          placed: { offset: box.near, shape, side },
        };
      });
    });
    const best = choices.reduce((a, b) => (b.badness < a.badness ? b : a));
    labels.push(best.box);
    poles.push({ x0: x, x1: x, near: from, far: best.box.far });
    return best.placed;
  };
  return flags
    .toReversed()
    .map((flag, index) => place(flag, index === flags.length - 1))
    .toReversed();
}
