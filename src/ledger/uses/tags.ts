/** A component's tag in a text of the story or of a lesson. */
export interface Tag {
  /** `Claim`; `/Steps` where it ends. */
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
}

const TAG = /<(\/?[A-Z]\w*)((?:\s+\w+(?:="[^"]*"|=\{[^}]*\})?)*)\s*\/?>/g;

/** The tags of an MDX text, in order. */
export const tagsIn = (body: string): Tag[] =>
  [...body.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name,
    attribute: (wanted) => new RegExp(`\\b${wanted}="([^"]*)"`).exec(attributes)?.[1],
  }));

/** Which attribute of a component names a claim; of a figure the claim stands before the point. */
const NAMING: Readonly<Record<string, string>> = {
  Claim: 'id',
  Reply: 'claim',
  Quote: 'claim',
  When: 'claim',
  Fig: 'of',
};

/** The claim a component states, quotes, or takes a figure or a date from. */
export function claimOf({ name, attribute }: Tag): string | undefined {
  const naming = NAMING[name];
  return naming && attribute(naming)?.replace(/\..*$/, '');
}

/** Claims whose figures a plain text prints: `{fig:178-accounts.accounts}`. */
export const claimsInTokens = (text: string): string[] =>
  [...text.matchAll(/\{fig:([a-z0-9-]+)\./gi)].map(([, claim = '']) => claim);
