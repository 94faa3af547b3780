import { dateWords, yearWords } from '../../data/date-words.ts';
import { eventDateWords } from '../../data/disputed-date.ts';
import { EVENT_KINDS, ROLES, roleOf, type Role } from '../../data/kinds.ts';
import { earliest, latest } from '../../data/partial-date.ts';
import type { Cell, Table, Words } from '../chart.ts';
import { visible } from './filter.ts';
import type { CampaignData, TimelineEvent } from './rows.ts';
import type { CampaignState } from './state.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const countWords = (count: number): string => counted(count, 'event', 'events');

/** "from 2010 to 2026" */
function yearsWords(events: readonly TimelineEvent[]): string {
  const years = [
    events.reduce((least, { date }) => Math.min(least, earliest(date)), Infinity),
    events.reduce((most, { date }) => Math.max(most, latest(date)), -Infinity),
  ].map((ms) => yearWords(new Date(ms).getUTCFullYear()));
  return years[0] === years[1] ? `in ${years[0] ?? ''}` : `from ${years.join(' to ')}`;
}

/** The drawing’s name for those who cannot see it. */
export function drawingName(
  events: readonly TimelineEvent[],
  { lanes }: Pick<CampaignState, 'lanes'>,
): string {
  if (events.length === 0) return 'Timeline with no events';
  return `Timeline of ${countWords(events.length)} ${yearsWords(events)}, in lanes by ${lanes === 'country' ? 'country' : 'group'}`;
}

const ROLE_COUNTS: Readonly<Record<Role, readonly [string, string]>> = {
  activity: ['intrusion or alleged activity', 'intrusions or alleged activities'],
  detection: ['detection or disclosure', 'detections and disclosures'],
  response: ['official response', 'official responses'],
  reply: ['reply or denial', 'replies and denials'],
  context: ['event of context', 'events of context'],
};

/** The most frequent value and how often it occurs; the first of equals. */
function most(values: readonly string[]): readonly [string, number] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    ['', 0],
  );
}

/** What is on show in one paragraph. */
export function summaryOf(events: readonly TimelineEvent[]): string {
  if (events.length === 0) return 'No event matches these choices.';
  const roles = ROLES.flatMap((role) => {
    const count = events.filter(({ kind }) => roleOf(kind) === role).length;
    return count === 0 ? [] : [counted(count, ...ROLE_COUNTS[role])];
  });
  const last = roles.pop() ?? '';
  const list = roles.length === 0 ? last : `${roles.join(', ')} and ${last}`;
  const first = `The timeline holds ${countWords(events.length)} ${yearsWords(events)}: ${list}.`;
  const [year, inYear] = most(events.map(({ date }) => yearWords(new Date(earliest(date)).getUTCFullYear())));
  const days = events.filter(
    ({ date }) => date.start?.precision === 'day' && date.start.min === date.end?.min,
  );
  const [day, onDay] = most(days.map(({ date }) => dateWords(date)));
  const busiest = onDay > 1 ? ` The busiest day is ${day}, with ${String(onDay)}.` : '';
  return events.length < 10
    ? first
    : `${first} The busiest year is ${year}, with ${String(inYear)}.${busiest}`;
}

function cellsOf(event: TimelineEvent, { timeline, entries }: CampaignData): Cell[] {
  const entry = entries.byEvent[event.id];
  return [
    { text: eventDateWords(event), sort: earliest(event.date), date: event.date },
    { text: event.title },
    { text: [entry?.summary, entry?.note].filter(Boolean).join(' ') },
    { text: event.countries.map((code) => timeline.countries[code] ?? code).join(', ') },
    { text: timeline.actors[event.actor] ?? '' },
    { text: EVENT_KINDS[event.kind].label },
    { text: event.status, status: event.status },
    { text: entry?.checked ?? '' },
    { text: '', sources: entry?.sources ?? [] },
  ];
}

function tableOf(events: readonly TimelineEvent[], data: CampaignData): Table {
  return {
    caption: 'Every event of the timeline, in order of date',
    brief: [0, 1, 6],
    columns: [
      'Date',
      'Event',
      'What happened',
      'Countries',
      'Group',
      'Kind',
      'Status',
      'Seen and checked',
      'Sources',
    ],
    rows: events.map((event) => ({
      id: event.id,
      fragment: `event-${event.id}`,
      cells: cellsOf(event, data),
    })),
  };
}

/** What is on show, in a paragraph and in a table. */
export function words(data: CampaignData, state: CampaignState): Words {
  const events = visible(data.timeline, state);
  const shown = `${String(events.length)} of ${countWords(data.timeline.events.length)}`;
  return { summary: summaryOf(events), shown, table: tableOf(events, data) };
}
