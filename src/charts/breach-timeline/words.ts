import { dateWords } from '../../data/date-words.ts';
import { earliest } from '../../data/partial-date.ts';
import type { TableRow, Words } from '../chart.ts';
import { capital, spanSays, whenWords } from './lettering.ts';
import type { Data, EventRow, SpanRow } from './rows.ts';

/** One paragraph that says what the drawing shows; every date and length comes from the rows. */
function summary({ spans, events }: Data): string {
  const lengths = new Map<string, string>(spans.map(({ id, length }) => [id, length]));
  const byId = new Map(events.map((event) => [event.id, event]));
  const lasted = (id: string): string => lengths.get(id) ?? '';
  const on = (id: string): string => {
    const event = byId.get(id);
    return event ? whenWords(event, 'long') : '';
  };
  const alarm = byId.get('ec-alarm-2021');
  const disputed = events.find((event) => event.disputed);
  return [
    `The fixes came out in ${on('proxyshell-patch-2021').replace(' to ', ' and ')}, ${lasted('fixes')} before the first entry on ${on('ec-intrusion-2021')}; they had not been installed, the ICO found.`,
    `Dwell time was ${lasted('dwell')}: the Electoral Commission, by its own account, identified the attack in ${on('ec-identified-2022')}.`,
    alarm
      ? `An alarm on ${on(alarm.id)} came ${alarm.aside}; the Commission judged it isolated, according to summaries of what the ICO found.`
      : '',
    `The disclosure delay was ${lasted('untold')}: the public was told on ${on('ec-disclosed-2023')}.`,
    `The attribution delay was ${lasted('unnamed')}: the UK first gave its view of who was responsible on ${on('uk-attribution-2024')}.`,
    `In ${on('ec-recovery-2025')}, ${lasted('recovery')} after it identified the attack, the Commission told the BBC of its full recovery.`,
    disputed ? `Accounts differ on a second entry: ${whenWords(disputed, 'long')}.` : '',
  ]
    .filter(Boolean)
    .map(capital)
    .join(' ');
}

function spanRow(span: SpanRow, { events }: Data): TableRow {
  const { id, name, from, to, ends, length } = span;
  const sources = events
    .filter((event) => ends.includes(event.id))
    .flatMap((event) => event.sources.slice(0, 1));
  return {
    id: `span-${id}`,
    cells: [
      {
        text: `${dateWords(from)} to ${dateWords(to)}`,
        sort: earliest(from),
        // An end that is itself a span gives its outer end: EDTF has no span of spans.
        date: { edtf: `${from.edtf.replace(/\/.*/, '')}/${to.edtf.replace(/.*\//, '')}` },
      },
      { text: `${name}: ${length}` },
      { text: `${capital(spanSays(span))}. Counted between two of the events below.` },
      { text: 'reckoned' },
      { text: 'counted from two checked rows' },
      { text: '', sources: [...new Set(sources)] },
    ],
  };
}

function eventRow(event: EventRow): TableRow {
  const { id, date, title, summary: said, aside, status, sources, checked, note } = event;
  return {
    id,
    cells: [
      { text: whenWords(event, 'long'), sort: earliest(date), date },
      { text: title },
      { text: [said, aside && `It came ${aside}.`, note].filter(Boolean).join(' ') },
      { text: status, status },
      { text: checked },
      { text: '', sources },
    ],
  };
}

/** The spans, then the events in order of date. */
export function words(data: Data): Words {
  return {
    summary: summary(data),
    table: {
      caption: 'The breach of the Electoral Commission: spans of time, then events in order of date',
      columns: ['Date', 'What happened', 'In full', 'Status', 'Seen and checked', 'Sources'],
      brief: [0, 1, 3],
      rows: [...data.spans.map((span) => spanRow(span, data)), ...data.events.map(eventRow)],
    },
  };
}
