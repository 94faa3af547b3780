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

const hits = (a: Box, b: Box, [across, along]: readonly [number, number]): boolean =>
  a.x0 < b.x1 + across && b.x0 < a.x1 + across && a.near < b.far + along && b.near < a.far + along;

/**
 * Place flags, given in order of `x`, so that no label meets another label or another's pole. From the last to the first, each takes
 * the side, shape and distance that ends nearest to the line: close flags become a staircase, as if cut in tabs.
 */
export function placeFlags(flags: readonly Flag[], { min, max, gap, blocked }: FlagField): PlacedFlag[] {
  const labels: Box[] = [...blocked];
  const poles: Box[] = [];
  const placed = flags.toReversed().map(({ x, from, shapes }) => {
    const distances = [from, ...labels.map(({ far }) => far + gap[1])].filter((each) => each >= from).sort((a, b) => a - b);
    let best: (PlacedFlag & { box: Box }) | undefined;
    shapes.forEach(({ width, height }, shape) => {
      for (const side of ['right', 'left'] as const) {
        const [x0, x1] = side === 'right' ? [x, x + width] : [x - width, x];
        if (x0 < min || x1 > max) continue;
        const boxAt = (near: number): Box => ({ x0, x1, near, far: near + height });
        const offset = distances.find((near) => {
          const box = boxAt(near);
          const pole = { x0: x, x1: x, near: from, far: box.far };
          return (
            !labels.some((each) => hits(each, box, gap)) &&
            !poles.some((each) => hits(each, box, BESIDE_POLE)) &&
            !labels.some((each) => !blocked.includes(each) && hits(each, pole, BESIDE_POLE))
          );
        });
        if (offset === undefined) continue;
        if (!best || offset + height < best.box.far) best = { offset, shape, side, box: boxAt(offset) };
      }
    });
    if (!best) throw new Error(`no room for a label at ${String(Math.round(x))} px: none of its shapes fits`);
    labels.push(best.box);
    poles.push({ x0: x, x1: x, near: from, far: best.box.far });
    return { offset: best.offset, shape: best.shape, side: best.side };
  });
  return placed.toReversed();
}
