import { DELAYS, type DelayId } from './delays.ts';
import { lengthWords } from './length-words.ts';
import { mediansOf, roughly, type Median } from './medians.ts';
import { matches } from './order.ts';
import { OWN, type CaseRow, type Data } from './rows.ts';
import type { State } from './state.ts';
import { daysOf, zonesOf } from './zones.ts';

const PARTS = ['dwell', 'disclosure', 'attribution'] as const;

const cases = (count: number): string => `${String(count)} case${count === 1 ? '' : 's'}`;

function medianWords(delay: DelayId, median: Median | null): string {
  const name = DELAYS[delay].name.toLowerCase();
  return median ? `${name} ${roughly(median.days)} (${cases(median.of)})` : `${name} not known`;
}

/** "the second longest of 17" among attacks with both dates known. */
function rankWords(own: CaseRow, attacks: readonly CaseRow[]): string {
  const days = attacks.flatMap((row) => daysOf(zonesOf(row), 'dwell') ?? []);
  const longer = days.filter((each) => each > (daysOf(zonesOf(own), 'dwell') ?? Infinity)).length;
  const places = ['the longest', 'the second longest', 'the third longest'];
  return places[longer] === undefined ? '' : `, ${places[longer]} of ${String(days.length)} known`;
}

/** Medians of the attacks that match, how many learned of it with the blame, and how the Commission’s case compares. */
export function summaryOf(data: Data, state: State): string {
  const asked = data.cases.filter((row) => matches(row, state));
  const attacks = asked.filter(({ attack }) => attack);
  const medians = mediansOf(asked);
  const own = data.cases.find(({ id }) => id === OWN);
  const told = attacks.filter(({ dates }) => dates.disclosed && dates.attributed);
  const together = told.filter(({ dates }) => dates.disclosed?.edtf === dates.attributed?.edtf).length;
  const blamed = attacks.filter(({ status }) => status !== '').length;
  const others = asked.length - attacks.length;
  const { whole } = medians;
  return [
    `The drawing compares ${cases(asked.length)}: ${String(attacks.length)} break-ins or attempts to scout (${String(blamed)} of them blamed on somebody) and ${String(others)} lists that were exposed, lost or posted.`,
    whole &&
      `From first entry to blame the median is ${roughly(whole.days)}, counted over the ${cases(whole.of)} with both dates known.`,
    attacks.length > 0 &&
      `The medians of its parts: ${PARTS.map((delay) => medianWords(delay, medians[delay])).join('; ')}.`,
    told.length > 0 &&
      `In ${String(together)} of ${String(told.length)}, the public heard of the attack on the day, or in the month, that somebody was blamed.`,
    own &&
      `For the ${own.name}, dwell time was ${lengthWords(own, 'dwell')}${asked.includes(own) ? rankWords(own, attacks) : ''}; the disclosure delay was ${lengthWords(own, 'disclosure')}, the attribution delay ${lengthWords(own, 'attribution')}, and in all it was ${lengthWords(own, 'whole')}.`,
    'A date known only to its month or year is counted at the middle of it; a missing date is left out, never counted as nothing.',
  ]
    .filter(Boolean)
    .join(' ');
}
