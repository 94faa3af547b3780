import { modulesFrom } from '../built-modules.ts';

/** Scripts written in a page, and the modules it names. */
const INLINE = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;
const MODULE = /<script type="module" src="([^"]+)"/g;

const namesIn = (text: string, names: RegExp): string[] =>
  [...text.matchAll(names)].map(([, name = '']) => name);

/**
 * The code that runs as soon as a built page is there: written in it, in its modules, and in what they import.
 * @param read a built file by its address, which begins with the base path
 */
export const earlyScripts = (html: string, read: (address: string) => string): string =>
  [...namesIn(html, INLINE), ...modulesFrom(namesIn(html, MODULE), read).values()].join('\n');
