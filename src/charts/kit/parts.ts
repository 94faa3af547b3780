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
