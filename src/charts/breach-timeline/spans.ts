import type { Role } from '../../data/kinds.ts';

/** A stretch of the story between two events, by their ids in `content/data/events.csv`. */
interface SpanDefinition {
  readonly id: string;
  /** What the stretch is called, and what that means; the length follows the meaning. */
  readonly name: string;
  readonly meaning: string;
  readonly from: string;
  readonly to: string;
  readonly role: Role;
  /** An empty bar: an official answer that was still missing. */
  readonly outline: boolean;
  /** 0 is the main band, where one span gives way to the next; 1 runs beside it, because it overlaps the others. */
  readonly row: 0 | 1;
}

/** The spans, in the order they are told. */
export const SPANS = [
  {
    id: 'fixes',
    name: 'Fixes out',
    meaning: 'not installed, the ICO found:',
    from: 'proxyshell-patch-2021',
    to: 'ec-intrusion-2021',
    role: 'context',
    outline: false,
    row: 0,
  },
  {
    id: 'dwell',
    name: 'Dwell time',
    meaning: 'inside, not identified:',
    from: 'ec-intrusion-2021',
    to: 'ec-identified-2022',
    role: 'activity',
    outline: false,
    row: 0,
  },
  {
    id: 'untold',
    name: 'Disclosure delay',
    meaning: 'known, not told:',
    from: 'ec-identified-2022',
    to: 'ec-disclosed-2023',
    role: 'detection',
    outline: false,
    row: 0,
  },
  {
    id: 'unnamed',
    name: 'Attribution delay',
    meaning: 'public, nobody blamed:',
    from: 'ec-disclosed-2023',
    to: 'uk-attribution-2024',
    role: 'response',
    outline: true,
    row: 0,
  },
  {
    id: 'recovery',
    name: 'Rebuilding',
    meaning: 'reported complete after',
    from: 'ec-identified-2022',
    to: 'ec-recovery-2025',
    role: 'context',
    outline: false,
    row: 1,
  },
] as const satisfies readonly SpanDefinition[];

export type SpanId = (typeof SPANS)[number]['id'];

/** Events whose distance from another is worth a line of its own beside them. */
export const ASIDES = [
  {
    event: 'cisa-warning-2021',
    from: 'cisa-warning-2021',
    to: 'ec-intrusion-2021',
    after: 'before the first entry',
  },
  {
    event: 'ec-alarm-2021',
    from: 'ec-alarm-2021',
    to: 'ec-identified-2022',
    after: 'before the attack was identified',
  },
] as const;
