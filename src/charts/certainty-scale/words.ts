import { numberWords } from '../../data/figure-words.ts';
import type { Cell, TableRow, Words } from '../chart.ts';
import { hungOn, usesOf } from './bars.ts';
import { scaleName } from './lettering.ts';
import { gapAfter, gapsOf, rangeWords } from './range.ts';
import type { Data, Scale } from './rows.ts';
import { standing } from './standing.ts';
import type { State } from './state.ts';
import { tally } from './verdict.ts';

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const quoted = (word: string): string => `“${word}”`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Which word each finding used. */
function usage({ day, scales, findings }: Data): string {
  const hung = hungOn(scales[0]?.bands ?? [], findings);
  const each = hung.map(
    ({ band, uses }) =>
      `${quoted(band.word)} of ${numberWords(uses.length, { words: true })}: that ${uses.map(({ about }) => about).join('; that ')}`,
  );
  return each.length > 0
    ? `In the judgements made public on ${day} the NCSC used ${each.join('. It used ')}.`
    : '';
}

function ranges(scale: Scale): string {
  const gaps = gapsOf(scale.bands).map(rangeWords);
  const bands = scale.bands.map((band) => `${quoted(band.word)} is ${rangeWords(band)}`);
  return [
    `${scaleName(scale)}, has ${standing(scale)}: ${list(bands)}.`,
    gaps.length > 0 ? `Its gaps are ${list(gaps)}.` : '',
  ].join(' ');
}

/** One paragraph that says what the drawing shows; the ranges come last, for a reader who wants to place the words first. */
function summary(data: Data): string {
  const dated = data.scales.find(({ date }) => date !== '');
  return [
    usage(data),
    'The NCSC text we saw prints no percentages, so each range is its scale’s own.',
    dated ? `The ${dated.place} guidance read is dated ${dated.date}.` : '',
    ...data.scales.map((scale) => capital(`the ${ranges(scale)}`)),
  ]
    .filter(Boolean)
    .join(' ');
}

function rowsOf(scale: Scale, { findings }: Data): TableRow[] {
  return scale.bands.map((band) => {
    const gap = gapAfter(band, scale.bands);
    const uses = usesOf(band, findings);
    const cells: Cell[] = [
      { text: scale.place },
      { text: band.word, sort: band.from.value },
      { text: band.from.words, value: band.from.value },
      { text: band.to.words, value: band.to.value },
      { text: gap ? rangeWords(gap) : 'none' },
      {
        text: uses.map(({ speaker, said, about }) => `${speaker}: ${quoted(said)} that ${about}.`).join(' '),
      },
      { text: [scale.checked, scale.note].filter(Boolean).join('. ') },
      { text: '', sources: [...new Set([...scale.sources, ...uses.flatMap(({ sources }) => sources)])] },
    ];
    return { id: band.id, cells };
  });
}

/** Every word of both scales, from the least likely to the most; the rows do not depend on what a reader placed. */
export function words(data: Data, state: State): Words {
  const shown = tally(data, state);
  return {
    summary: summary(data),
    ...(shown && { shown }),
    table: {
      caption: 'Words of likelihood, their ranges, and the findings that used them',
      columns: [
        'Scale',
        'Word',
        'From (per cent)',
        'To (per cent)',
        'Gap after it',
        `Findings of ${data.day} that use it`,
        'Seen and checked',
        'Sources',
      ],
      brief: [0, 1, 2, 3, 4],
      rows: data.scales.flatMap((scale) => rowsOf(scale, data)),
    },
  };
}
