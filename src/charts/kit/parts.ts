/**
 * How strongly a piece of a drawing is shown, as the value of its `opacity`. A container tells one part of the drawing by setting
 * `--rest` (0 to 1, for everything else) and `--on-<part>: 1`; with neither set everything is shown.
 * @param only the piece is shown while one of its parts is told, and never else
 */
export function shown(parts: readonly string[], only = false): string {
  const on = parts.map((id) => `var(--on-${id},0)`);
  return `max(${[...on, only ? '0' : 'var(--rest,1)'].join(',')})`;
}

/** The style by which a container tells one part. */
export const telling = (part: string): string => `--rest:0.22;--on-${part}:1`;

/** Where a piece stands while a part is told: px of the drawing, and how many times its own size it is. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/**
 * A style that moves a piece to the place it has in the part that is told; it stands as in the first while none of these is. Every value is
 * a sum over `--on-<part>`, so the container's `telling` places all pieces, and a `transition` is all it takes to see them move.
 */
export function moved(stands: Readonly<Record<string, Stand>>): string {
  const [home, ...others] = Object.entries(stands);
  if (!home) return '';
  const sum = (key: keyof Stand, unit: 'px' | ''): string => {
    const start = home[1][key];
    const terms = others.flatMap(([part, stand]) => {
      const by = Math.round((stand[key] - start) * 1000) / 1000;
      return by === 0 ? [] : [` + var(--on-${part},0)*${String(by)}${unit}`];
    });
    const first = `${String(Math.round(start * 1000) / 1000)}${unit}`;
    return terms.length === 0 ? first : `calc(${first}${terms.join('')})`;
  };
  return `transform:translate(${sum('x', 'px')},${sum('y', 'px')}) scale(${sum('scale', '')})`;
}
