import { dateWords, endWords } from '../../data/date-words.ts';
import { bracketOf } from '../kit/brackets.ts';
import { drawAcross } from './across-draw.ts';
import { placeAcross } from './across.ts';
import { drawDown, placeDown } from './down.ts';
import { column } from './column.ts';
import { spanSays } from './lettering.ts';
import { strip } from './strip.ts';
import type { Data } from './rows.ts';
import type { Scene } from './shapes.ts';

/** The chart in one sentence, for a reader who cannot see it. */
function says({ events, spans }: Data): string {
  const [first, last] = [events[0], events.at(-1)];
  const period =
    first && last ? `, ${endWords(first.date, 'start', 'month')} to ${dateWords(last.date, 'month')}` : '';
  return `Timeline of the breach${period}. ${spans.map((span) => `${span.name}, ${spanSays(span)}`).join('. ')}. The table below gives every event.`;
}

/** Rows → placed → drawn. Below 720 px time runs down the page, from there on across it. */
export function scene(data: Data, width: number): Scene {
  const bracket = bracketOf(width);
  const shapes =
    bracket === 280
      ? drawDown(data, placeDown(data), width)
      : drawAcross(data, placeAcross(data, bracket), width);
  return { name: '', says: says(data), ...shapes };
}

/** The same, told one span at a time beside or above the text: words stand only with the span that is told. */
export function toldScene(data: Data, form: 'column' | 'strip'): Scene {
  return {
    name: `breach-timeline-${form}`,
    says: says(data),
    ...(form === 'column' ? column(data) : strip(data)),
  };
}
