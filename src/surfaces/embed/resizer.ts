import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Address of the host's script under the site's base. Pages name it with its hash, so what it holds never changes under this name. */
export const RESIZER = '/embed/v1/resize.js';

/** The script's hash, as an `integrity` attribute has it. */
export function resizerIntegrity(): string {
  const script = readFileSync(join(process.cwd(), 'public', RESIZER));
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}
