/** What a page is shared as. */
export interface Shared {
  /** Whole address. */
  readonly url: string;
  readonly title: string;
}

/** A page handed on as a plain link: no script of theirs runs here, and nothing is asked of them until somebody follows it. */
export interface ShareLink {
  readonly name: string;
  readonly href: string;
}

const withQuery = (address: string, query: Readonly<Record<string, string>>): string =>
  `${address}?${new URLSearchParams(query).toString()}`;

/**
 * The ways to hand a page to a class. Google documents a button with its own script, and Microsoft likewise; both scripts open these
 * addresses, which work by themselves.
 */
export const shareLinks = ({ url, title }: Shared): readonly ShareLink[] => [
  { name: 'Google Classroom', href: withQuery('https://classroom.google.com/share', { url, title }) },
  {
    name: 'Microsoft Teams',
    href: withQuery('https://teams.microsoft.com/share', { href: url, msgText: title }),
  },
  { name: 'Email', href: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}` },
];
