/** Where the front matter of a file begins and ends, and where its body begins. */
export function partsOf(source: string): {
  readonly front: readonly [number, number];
  readonly body: number;
} {
  const found = /^---\n([\s\S]*?\n)---\n/.exec(source);
  if (!found) return { front: [0, 0], body: 0 };
  return { front: [4, 4 + (found[1]?.length ?? 0)], body: found[0].length };
}
