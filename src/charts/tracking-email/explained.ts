import type { Part } from './parts.ts';

/** One thing in the drawing or the table: how it works in general, in our words, and the row of the data that says what was done. */
export interface Explained {
  readonly id: string;
  readonly part: Part;
  readonly name: string;
  /** True of any email or device: explanation, not a fact about the case. */
  readonly how: string;
  /** The claim that states what was done; none where all is explanation. */
  readonly claim?: string;
  /** The technique of MITRE ATT&CK that the explanation rests on, none where it is ours alone; `listed` where the row is what that list says of a group. */
  readonly technique?: string;
  readonly listed?: boolean;
}

const IN_IMAGES = 'recon-method-tracking';
const LINKS = 'indictment-tracking-links';
const ROUTERS = 'indictment-home-routers';
const HIDDEN = 'T1598.003';
const HIJACKED = 'T1584.008';

/** In reading order. */
export const EXPLAINED: readonly Explained[] = [
  {
    id: 'news-email',
    part: 'email-sent',
    name: 'An email that looks like news',
    how: 'A reader sees a name, headlines and pictures, as in any newsletter.',
    claim: IN_IMAGES,
  },
  {
    id: 'hidden-picture',
    part: 'email-sent',
    name: 'A hidden picture',
    how: 'A picture can be one dot in size, or have no colour, so that nobody sees it. To show the email, a mail program fetches it all the same.',
    claim: IN_IMAGES,
  },
  {
    id: 'own-address',
    part: 'email-sent',
    name: 'An address for one person',
    how: 'The picture’s address can end differently in each email. A request for it then tells whose email was opened.',
    technique: HIDDEN,
  },
  {
    id: 'senders-server',
    part: 'email-opened',
    name: 'A server that the senders control',
    how: 'The mail program asks a server for the picture. A server can write down each request.',
    claim: LINKS,
  },
  {
    id: 'opened-at',
    part: 'email-opened',
    name: 'That it was opened, and when',
    how: 'The request comes when the email is shown, and a server has a clock.',
    technique: HIDDEN,
  },
  {
    id: 'internet-address',
    part: 'email-opened',
    name: 'The internet address',
    how: 'A request carries the address to which the answer is to go.',
    claim: LINKS,
  },
  {
    id: 'rough-place',
    part: 'email-opened',
    name: 'Roughly where',
    how: 'An internet address belongs to a provider and often to a region. It points to an area, seldom to a house.',
    claim: LINKS,
  },
  {
    id: 'device',
    part: 'email-opened',
    name: 'The device',
    how: 'A program that asks for a picture usually says what it is, and on what kind of device it runs.',
    claim: LINKS,
  },
  {
    id: 'home-router',
    part: 'email-alleged-use',
    name: 'Home routers',
    how: 'The internet address of somebody at home is that of the router, the box between the home and the internet.',
    claim: ROUTERS,
  },
  {
    id: 'other-devices',
    part: 'email-alleged-use',
    name: 'Other devices',
    how: 'Whoever knows what device a person uses can look for a flaw in that kind.',
    claim: ROUTERS,
  },
  {
    id: 'stepping-stones',
    part: 'email-alleged-use',
    name: 'Routers as stepping stones',
    how: 'MITRE ATT&CK lists this among the techniques of APT31. It is not about the people who got these emails.',
    technique: HIJACKED,
    listed: true,
  },
  {
    id: 'pictures-off',
    part: 'email-protects',
    name: 'Pictures off until you ask',
    how: 'A mail program that fetches no pictures by itself sends no request, so the server learns nothing. A link that somebody clicks still tells it.',
  },
  {
    id: 'fetched-for-you',
    part: 'email-protects',
    name: 'Pictures fetched for you',
    how: 'Some mail services fetch pictures in the reader’s place. The server then sees the service’s address and place, not the reader’s. It may still learn that somebody fetched the picture.',
  },
  {
    id: 'updates',
    part: 'email-protects',
    name: 'Updates, for the router too',
    how: 'Updates close known flaws, so a device that has been found is harder to get into. A router may need to be told to update, or replaced when updates end.',
  },
];
