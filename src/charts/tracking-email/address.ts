import { join, rect, stroke, write } from './pen.ts';
import type { Box, Ink } from './shapes.ts';

/** px: "https://" and the stroke after the host, in register type. */
const SCHEME = 60;
const SLASH = 9;

/** A picture's address with all that could name anybody blacked out: the host, and the end that is one person's own. */
export function address(x: number, y: number, width: number): { readonly ink: Ink; readonly own: Box } {
  const host = (width - SCHEME - SLASH - 3) * 0.5;
  const own = { x: x + SCHEME + host + SLASH + 3, y, width: host, height: 13 };
  const ink = join(
    stroke('mail-soft', rect(x + SCHEME, y, host, 13)),
    stroke('mail-bar', rect(own.x, y, host, 13)),
    write(
      { x, y: y + 11, text: 'https://', look: 'mono' },
      { x: x + SCHEME + host + 3, y: y + 11, text: '/', look: 'mono' },
    ),
  );
  return { ink, own };
}
