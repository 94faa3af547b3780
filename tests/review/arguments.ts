import { parseArgs } from 'node:util';
import { KINDS, type Kind } from './pages.ts';

export const USAGE = `npm run review [-- --built] [-- --only <kinds>]
Pictures of every kind of page, in one page to look through before a release: review-sheet/index.html.
  --built  the site as it lies in dist/, without building it
  --only   some kinds, with commas between them: ${KINDS.join(', ')}`;

/** An argument is not one of those allowed. */
export class ArgumentError extends Error {}

export interface Asked {
  readonly kinds: readonly Kind[];
  /** The site as it lies in `dist/`; else it is built first. */
  readonly built: boolean;
}

/**
 * What was asked for; nothing when help was.
 * @throws ArgumentError saying what is allowed
 */
export function readArguments(words: readonly string[]): Asked | undefined {
  let values: { only?: string | undefined; built?: boolean | undefined; help?: boolean | undefined };
  try {
    ({ values } = parseArgs({
      args: [...words],
      options: {
        only: { type: 'string' },
        built: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    throw new ArgumentError((error as Error).message);
  }
  if (values.help) return undefined;
  const asked = values.only?.split(',').map((word) => word.trim()) ?? KINDS;
  const unknown = asked.find((word) => !KINDS.some((kind) => kind === word));
  if (unknown !== undefined)
    throw new ArgumentError(`There are no pages of kind “${unknown}”; there are ${KINDS.join(', ')}.`);
  return { kinds: KINDS.filter((kind) => asked.includes(kind)), built: values.built ?? false };
}
