/** What sort of happening an event is, and which of the five colour roles it is drawn in. */
export const ROLES = ['activity', 'detection', 'response', 'reply', 'context'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  activity: 'Intrusion or alleged activity',
  detection: 'Detection and disclosure',
  response: 'Official response',
  reply: 'Reply or denial',
  context: 'Context',
};

export const EVENT_KINDS = {
  intrusion: { role: 'activity', label: 'Intrusion' },
  reconnaissance: { role: 'activity', label: 'Reconnaissance' },
  exploit: { role: 'activity', label: 'Flaw or tool used' },
  detection: { role: 'detection', label: 'Detection' },
  disclosure: { role: 'detection', label: 'Disclosure' },
  report: { role: 'detection', label: 'Published research' },
  attribution: { role: 'response', label: 'Attribution' },
  charge: { role: 'response', label: 'Charge' },
  sanction: { role: 'response', label: 'Sanction' },
  summons: { role: 'response', label: 'Summons' },
  advisory: { role: 'response', label: 'Advisory' },
  inquiry: { role: 'response', label: 'Inquiry or ruling' },
  law: { role: 'response', label: 'Law or policy' },
  diplomacy: { role: 'response', label: 'Diplomacy' },
  arrest: { role: 'response', label: 'Arrest' },
  reply: { role: 'reply', label: 'Reply or denial' },
  fix: { role: 'context', label: 'Fix released' },
  election: { role: 'context', label: 'Election' },
  recovery: { role: 'context', label: 'Recovery' },
  context: { role: 'context', label: 'Context' },
} as const satisfies Record<string, { role: Role; label: string }>;

export type EventKind = keyof typeof EVENT_KINDS;
export const EVENT_KIND_IDS = Object.keys(EVENT_KINDS) as [EventKind, ...EventKind[]];

export const roleOf = (kind: EventKind): Role => EVENT_KINDS[kind].role;

export const THREADS = ['breach', 'parliament', 'response', 'reply', 'world', 'aftermath'] as const;
