import { article, type Host } from '../host.ts';
import { frame, frameAndResizer } from '../snippets.ts';
import type { Offer } from '../site.ts';

const sandboxed = (offer: Offer, allowed: string): string =>
  frame(offer).replace('<iframe', `<iframe sandbox="${allowed}"`);

/** Pages that forbid what they can: sandboxes and security policies. */
export const WALLS: readonly Host[] = [
  {
    name: 'sandbox',
    says: 'sandbox="allow-scripts", no resizer: no origin, no storage, no pop-ups',
    follows: false,
    page: ([offer]) => ({ html: article(offer, { body: sandboxed(offer, 'allow-scripts') }) }),
  },
  {
    name: 'sandbox-resizer',
    says: 'sandbox="allow-scripts" and the resizer, which hears from the origin “null”',
    follows: true,
    page: ([offer]) => ({
      html: article(offer, {
        body: frameAndResizer(offer).replace('<iframe', '<iframe sandbox="allow-scripts"'),
      }),
    }),
  },
  {
    name: 'sandbox-loose',
    says: 'A sandbox that allows scripts, the origin and pop-ups that escape it',
    follows: false,
    page: ([offer]) => ({
      html: article(offer, {
        body: sandboxed(offer, 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'),
      }),
    }),
  },
  {
    name: 'no-scripts',
    says: 'sandbox="": not even scripts, so the still drawing is all there is',
    follows: false,
    page: ([offer]) => ({ html: article(offer, { body: sandboxed(offer, '') }) }),
  },
  {
    name: 'policy',
    says: 'A policy of `frame-src` alone, in a page that forbids all else but styles',
    follows: false,
    page: ([offer], site) => ({
      csp: `default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-src ${site}`,
      html: article(offer, { body: frame(offer) }),
    }),
  },
  {
    name: 'policy-styles',
    says: 'The same without inline styles: the frame has its attributes only',
    follows: false,
    page: ([offer], site) => ({
      csp: `default-src 'none'; img-src 'self'; frame-src ${site}`,
      html: article(offer, { body: frame(offer) }),
    }),
  },
  {
    name: 'policy-resizer',
    says: 'A policy that lets in the frame and the resizer, and nothing inline',
    follows: true,
    page: ([offer], site) => ({
      csp: `default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-src ${site}; script-src ${site}; require-trusted-types-for 'script'`,
      html: article(offer, { body: frameAndResizer(offer) }),
    }),
  },
];
