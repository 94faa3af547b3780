import { yearWords } from '../../data/date-words.ts';
import { eventDateWords } from '../../data/disputed-date.ts';
import { roleOf } from '../../data/kinds.ts';
import { earliest } from '../../data/partial-date.ts';
import { textWidth, wrapText } from '../kit/text-width.ts';
import { isDense } from './bundles.ts';
import { markDown } from './down-mark.ts';
import { visible } from './filter.ts';
import { heaviest } from './importance.ts';
import { keyEntries } from './key.ts';
import { JOINT } from './lanes.ts';
import { monthOf } from './months.ts';
import type { Timeline, TimelineEvent } from './rows.ts';
import {
  LETTER,
  LINE,
  type Bundle,
  type CampaignScene,
  type Label,
  type Mark,
  type Note,
  type Rule,
} from './scene.ts';
import type { CampaignState } from './state.ts';
import { countWords, drawingName } from './words.ts';

/** The width that lines are broken for; a wider drawing keeps the room and breaks them later. */
const NARROWEST = 280;
/** Px from the left edge to the words of an entry. */
const INDENT = 26;
/** Least px between a date and whose event it is; nearer, they stand on two lines. */
const GUTTER = 8;
/** Every event on show is labelled when there are no more than this. */
const ALL_LABELLED = 48;
/** Otherwise these many, the weightiest: about eight screens of a phone in all. */
const LABELLED = 30;
/** A finger’s width: unlabelled marks stand this far apart. */
const STEP = 24;

/** Consecutive events of a year: one with its label, or several that are marks only. */
type Block = { readonly label: TimelineEvent } | { readonly run: readonly TimelineEvent[] };

function blocksOf(events: readonly TimelineEvent[], labelled: ReadonlySet<TimelineEvent>): Block[] {
  const blocks: Block[] = [];
  let run: TimelineEvent[] = [];
  for (const event of events) {
    if (!labelled.has(event)) {
      if (run.length === 0) blocks.push({ run });
      run.push(event);
    } else {
      blocks.push({ label: event });
      run = [];
    }
  }
  return blocks;
}

function chooseLabels(events: readonly TimelineEvent[]): ReadonlySet<TimelineEvent> {
  if (events.length <= ALL_LABELLED) return new Set(events);
  return new Set(heaviest(events, LABELLED));
}

/** Beside the date: the country that acts or is acted on, or the group, as the lanes are chosen. */
function whoseWords({ countries, actors }: Timeline, event: TimelineEvent, { lanes }: CampaignState): string {
  if (lanes === 'actor') return actors[event.actor] ?? '';
  const [first = ''] = event.countries;
  return event.countries.length >= JOINT
    ? `${String(event.countries.length)} countries`
    : (countries[first] ?? '');
}

const yearOf = ({ date }: TimelineEvent): number => new Date(earliest(date)).getUTCFullYear();

/**
 * Time down the page, year by year, in order but not to scale: a year is as long as its entries need. The weightiest events are
 * labelled; the others stand between them as marks, so that every event is there.
 */
export function down(timeline: Timeline, width: number, state: CampaignState): CampaignScene {
  const events = visible(timeline, state);
  const labelled = chooseLabels(events);
  const key = keyEntries(0, NARROWEST);
  const perRow = Math.floor((NARROWEST - INDENT) / STEP);
  const rules: Rule[] = [];
  const notes: Note[] = [];
  const marks: Mark[] = [];
  const bundles: Bundle[] = [];
  const labels: Label[] = [];
  let y = key.height + 4;

  const drawMark = (event: TimelineEvent, x: number, middle: number): void => {
    const mark = markDown(event, x, middle);
    marks.push({ ...mark, id: event.id, role: roleOf(event.kind), status: event.status });
  };
  const drawEntry = (event: TimelineEvent): void => {
    const date = eventDateWords(event, 'short');
    const whose = whoseWords(timeline, event, state);
    drawMark(event, 0, y + LINE - 4);
    notes.push({ x: INDENT, y: y + LINE, text: date, tone: 'soft' });
    const beside = INDENT + textWidth(`${date} ${whose}`, LETTER) + GUTTER <= NARROWEST;
    if (beside) notes.push({ x: width, y: y + LINE, text: whose, tone: 'soft', end: true });
    else notes.push({ x: INDENT, y: (y += LINE) + LINE, text: whose, tone: 'soft' });
    const reserved = wrapText(event.title, NARROWEST - INDENT, LETTER, 600).length;
    const lines = wrapText(event.title, width - INDENT, LETTER, 600);
    labels.push({ id: event.id, x: INDENT, y: y + 2 * LINE, end: false, lines, tone: 'strong' });
    y += (1 + reserved) * LINE + 12;
  };
  const drawRun = (run: readonly TimelineEvent[]): void => {
    const most = isDense(events.length) ? perRow - 2 : run.length;
    run.slice(0, most).forEach((event, index) => {
      drawMark(event, INDENT + (index % perRow) * STEP, y + STEP / 2 + Math.floor(index / perRow) * STEP);
    });
    const rest = run.slice(most);
    const [first, last] = [rest[0], rest.at(-1)];
    if (first && last) {
      const months = { first: monthOf(earliest(first.date)), last: monthOf(earliest(last.date)) };
      const box = { x: INDENT + most * STEP, y: y + 1, width: 2 * STEP, height: STEP - 2 };
      bundles.push({
        ...box,
        key: first.id,
        text: `+${String(rest.length)}`,
        ids: rest.map(({ id }) => id),
        months,
      });
    }
    y += Math.ceil(Math.min(run.length, most) / perRow) * STEP + 8;
  };

  for (const [year, group] of Map.groupBy(events, yearOf)) {
    rules.push({ x1: 0, y1: y, x2: width, y2: y, major: true });
    notes.push({ x: 0, y: y + 20, text: yearWords(year), tone: 'strong' });
    notes.push({ x: width, y: y + 20, text: countWords(group.length), tone: 'soft', end: true });
    y += 30;
    for (const block of blocksOf(group, labelled)) {
      if ('label' in block) drawEntry(block.label);
      else drawRun(block.run);
    }
  }
  return {
    ...{
      width,
      height: Math.ceil(y),
      direction: 'down',
      name: drawingName(events, state),
      rules,
      notes,
      key: key.entries,
    },
    ...{ marks, bundles, labels, order: events.map(({ id }) => id) },
  };
}
