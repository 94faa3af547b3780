import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import sirv from 'sirv';
import type { CaseEvent } from '../../src/data/dataset.ts';
import { loadDataset } from '../../src/data/load.ts';
import { earliest, isSpan, latest } from '../../src/data/partial-date.ts';
import { compressing, listen, type Served } from './served.ts';

/** A date as TimelineJS takes it, no more exact than it is known. */
interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function dateOf(ms: number, precision: string): TimelineDate {
  const date = new Date(ms);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (precision === 'year') return { year };
  return precision === 'month' ? { year, month } : { year, month, day };
}

/** One event as a slide: the words that our own entry has. */
export function slideOf({
  id,
  date,
  title,
  summary,
}: Pick<CaseEvent, 'id' | 'date' | 'title' | 'summary'>): object {
  const precision = date.start?.precision ?? 'day';
  const [first, last] = [earliest(date), latest(date)];
  return {
    unique_id: id,
    start_date: dateOf(first, precision),
    ...(isSpan(date) && date.end && { end_date: dateOf(last, date.end.precision) }),
    text: { headline: title, text: summary },
  };
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>TimelineJS</title>
<link rel="stylesheet" href="/css/timeline.css">
<script src="/js/timeline.js"></script>
<style>body{margin:0}#timeline{width:100%;height:600px}</style>
</head>
<body>
<div id="timeline"></div>
<script>
fetch('/events.json').then((answer) => answer.json()).then((events) => {
  new TL.Timeline('timeline', events, { script_path: new URL('/js/', location.href).href });
});
</script>
</body>
</html>
`;

/** TimelineJS with the campaign timeline's events, from its own npm package, as its guide says to put it in a page. */
export function serveTimelineJs(): Promise<Served> {
  const entry = createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json');
  const files = sirv(`${dirname(entry)}/dist`, { etag: true });
  const events = JSON.stringify({ events: loadDataset().events.map(slideOf) });
  const own: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html; charset=utf-8', PAGE],
    '/events.json': ['application/json; charset=utf-8', events],
  };
  return listen(
    compressing((request, response) => {
      const found = own[request.url ?? ''];
      if (found) {
        response.writeHead(200, { 'Content-Type': found[0] });
        response.end(found[1]);
      } else files(request, response);
    }),
  );
}
