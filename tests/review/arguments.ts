import { parseArgs } from 'node:util';
import { KINDS, type Kind } from './pages.ts';

export const USAGE = `npm run review [-- --only <kinds>]
Pictures of every kind of page, in one page to look through before a release: review-sheet/index.html.
  --only  some kinds, with commas between them: ${KINDS.join(', ')}`;

/** An argument is not one of those allowed. */
export class ArgumentError extends Error {}

/**
 * Which kinds of pages were asked for; nothing when help was.
 * @throws ArgumentError saying what is allowed
 */
export function readArguments(words: readonly string[]): readonly Kind[] | undefined {
  let values: { only?: string | undefined; help?: boolean | undefined };
  try {
    ({ values } = parseArgs({
      args: [...words],
      options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    throw new ArgumentError((error as Error).message);
  }
  if (values.help) return undefined;
  const asked = values.only?.split(',').map((word) => word.trim()) ?? KINDS;
  const unknown = asked.find((word) => !KINDS.some((kind) => kind === word));
  if (unknown !== undefined)
    throw new ArgumentError(`There are no pages of kind “${unknown}”; there are ${KINDS.join(', ')}.`);
  return KINDS.filter((kind) => asked.includes(kind));
}
