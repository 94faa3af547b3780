/** Kinds of values in the framework's own writing of an island's properties; others (dates, maps …) no chart has. */
const VALUE = 0;
const LIST = 1;

/**
 * Properties of an island as its page carries them, as plain values again: every value stands in a pair with its kind.
 * @throws Error for a kind that charts do not use
 */
export function islandProps(written: string): Record<string, unknown> {
  const plain = (pair: unknown): unknown => {
    const [kind, value] = pair as [number, unknown];
    if (kind === LIST) return (value as unknown[]).map(plain);
    if (kind !== VALUE)
      throw new Error(`an island has a property of kind ${String(kind)}, which no file can carry`);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? object(value) : value;
  };
  const object = (value: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(value).map(([key, pair]) => [key, plain(pair)]));
  return object(JSON.parse(written) as object);
}
