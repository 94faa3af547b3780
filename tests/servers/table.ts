import { HEADER_RULES, headersOf } from '../../src/site/headers.ts';
import { header, type Answer } from './ask.ts';

/** Names of all headers that the table speaks of. */
export const NAMES = [...new Set(HEADER_RULES.flatMap(({ headers }) => headers.map(([name]) => name)))];

/**
 * What an answer says otherwise than the table, in words.
 * @param address whose headers it should have
 * @param except headers that such an answer has for itself
 */
export const unlikeTable = (answer: Answer, address: string, ...except: readonly string[]): string[] =>
  NAMES.filter((name) => !except.includes(name) && header(answer, name) !== headersOf(address).get(name)).map(
    (name) => `${address}: ${name}: ${String(header(answer, name))}`,
  );
