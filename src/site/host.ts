/** Where a server finds the site, and what it is asked for. */
export interface Host {
  /** What the server listens to, in its own words; one or more. */
  readonly addresses: readonly string[];
  /** Its name, such as `fortymillion.example`. */
  readonly name: string;
  /** Folder in which the site's base is: the built site of `/any/base/` lies in `<root>/any/base`. */
  readonly root: string;
  /** With slashes at both ends. */
  readonly base: string;
}

/** Compressed copies, which are sent in place of what they are copies of, and are no pages of their own. */
export const HIDDEN_ENDINGS = ['.br', '.gz'];
/** What the build writes for static hosts, and the page for what is not there, which has no address of its own. */
export const HIDDEN_FILES = ['_headers', '404.html'];

/** Whether there is nothing at an address, for those who ask, though there is a file: `/_headers`, `/.git/config`. */
export const isHidden = (address: string): boolean =>
  /\/\.(?!well-known\/)/.test(address) ||
  HIDDEN_ENDINGS.some((ending) => address.endsWith(ending)) ||
  HIDDEN_FILES.some((file) => address === `/${file}`);

/** A text as part of a regular expression. */
export const inPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
