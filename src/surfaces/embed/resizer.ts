import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Address of the host's script under the site's base. Pages name it with its hash, so what it holds never changes under this name.
 *
 * It is `resize-v1.js` beside this file, made small. Here is what it does, and why.
 *
 * A frame gets the height its own window says, from its own address, or from no origin at all (a sandbox). Frames of the site are asked to
 * say it again, for they may have spoken before the script came; where a CMS has copied the script into its own, it knows no site and asks
 * frames with `/embed/` in their address. The element it brings keeps its frame in a shadow tree, where the page's styles do not reach: the
 * frame is as wide as the window and at most its column, so it fills a column, a flex item and a grid cell alike. Its address must be on
 * the origin the script came from, else the linked picture inside it stays. A theme’s own border, padding and greatest height give way, for they
 * would cut the chart off; on paper a frame is at most as high as one sheet holds.
 */
export const RESIZER = '/embed/v1/resize.js';

/** The script's hash, as an `integrity` attribute has it. */
export function resizerIntegrity(): string {
  const script = readFileSync(join(process.cwd(), 'public', RESIZER));
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}
