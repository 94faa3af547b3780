import type { z } from 'zod';
import { suggest, type Problem } from './content-error.ts';

function valueAt(said: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((of, key) => (of as Record<PropertyKey, unknown> | undefined)?.[key], said);
}

/** `items[place-words].options`: an item of a list is named by its id or its place, a plain word of a list by the list. */
function nameOf(said: unknown, path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key, index) => {
    if (typeof key !== 'number') return name ? `${name}.${String(key)}` : String(key);
    const item = valueAt(said, path.slice(0, index + 1));
    if (typeof item === 'string') return name;
    const id = (item as { id?: unknown } | undefined)?.id;
    return `${name}[${typeof id === 'string' ? id : String(key + 1)}]`;
  }, '');
}

/**
 * One of Zod's findings about a document (front matter, YAML) in words for the person who wrote it.
 * @param file path from the project's root
 * @param said the document as it was read
 * @param guide the page of the docs that says how such a document is written
 */
export function documentProblem(
  file: string,
  said: unknown,
  issue: z.core.$ZodIssue,
  guide: string,
): Problem {
  const value = valueAt(said, issue.path);
  const field = nameOf(said, issue.path);
  const found = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : undefined;
  return {
    file,
    row: null,
    field: field || null,
    found: unknown ?? found,
    allowed: options.length > 0 ? options.join(', ') : unknown ? `the fields of ${guide}` : issue.message,
    mend: options.length > 0 ? suggest(found, options) : `change ${field || 'it'} as ${guide} says`,
  };
}
