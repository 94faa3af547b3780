import { numberWords } from '../../data/figure-words.ts';
import type { Cell, TableRow, Words } from '../chart.ts';
import { listed } from '../kit/number-words.ts';
import { hungOn, usesOf } from './bars.ts';
import { scaleName } from './lettering.ts';
import { gapAfter, gapsOf, rangeWords } from './range.ts';
import type { Data, Scale } from './rows.ts';
import { standing } from './standing.ts';
import type { State } from './state.ts';
import { tally } from './verdict.ts';

const quoted = (word: string): string => `“${word}”`;

/** Which word each finding used. */
function usage({ day, scales, findings }: Data): string {
  const each = hungOn(scales[0]?.bands ?? [], findings).map(({ band, uses }) => {
    const count = `${numberWords(uses.length, { words: true })} ${uses.length === 1 ? 'was' : 'were'}`;
    return `${count} ${quoted(band.word)}: ${uses.map(({ about }) => `that ${about}`).join('; ')}.`;
  });
  const [first, ...others] = each;
  return first
    ? [
        `Of the NCSC’s judgements made public on ${day}, ${first}`,
        ...others.map((other) => `In the NCSC’s words ${other}`),
      ].join(' ')
    : '';
}

/** How a scale stands, with the ranges of the words that were used. */
function ranges(scale: Scale, { findings }: Data): string {
  const gaps = gapsOf(scale.bands).map(rangeWords);
  const used = scale.bands.filter((band) => usesOf(band, findings).length > 0);
  const said = used.map((band) => `${quoted(band.word)} is ${rangeWords(band)}`);
  return [
    `The ${scale.place} scale, ${scale.name}, has ${standing(scale)}${gaps.length > 0 ? `: ${listed(gaps)}` : ''}.`,
    said.length > 0 ? `On that scale ${listed(said)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** One paragraph that says what the drawing shows; the ranges come last, for a reader who wants to place the words first. */
function summary(data: Data): string {
  const dated = data.scales.find(({ date }) => date !== '');
  return [
    usage(data),
    'The NCSC text we saw prints no percentages, so each range is its scale’s own.',
    dated ? `The ${dated.place} guidance we read is dated ${dated.date}.` : '',
    ...data.scales.map((scale) => ranges(scale, data)),
    'The table gives every range.',
  ]
    .filter(Boolean)
    .join(' ');
}

function rowsOf(scale: Scale, { findings }: Data): TableRow[] {
  return scale.bands.map((band) => {
    const gap = gapAfter(band, scale.bands);
    const uses = usesOf(band, findings);
    const cells: Cell[] = [
      { text: band.word, sort: band.from.value },
      { text: scaleName(scale) },
      { text: band.from.words, value: band.from.value },
      { text: band.to.words, value: band.to.value },
      { text: gap ? rangeWords(gap) : 'none' },
      {
        text:
          uses.map(({ speaker, said, clause }) => `${speaker}: ${quoted(said)} ${clause}.`).join(' ') ||
          'none',
      },
      { text: scale.checked },
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
    veiled: state.answers === 'hidden',
    table: {
      caption: 'Words of likelihood, their ranges, and the findings that used them',
      columns: [
        'Word',
        'Scale',
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
