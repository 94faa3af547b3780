import type { WordingSide } from '../../data/wording-lists.ts';
import { textWidth } from '../kit/text-width.ts';
import { NOT_FOUND } from './dimensions.ts';
import type { CellRow, SpeakerRow } from './data.ts';
import type { Line, Look, Run } from './shapes.ts';

/** px: type, and from line to line. */
const SIZE = 13;
export const LINE = 16;
const isStrong = (look: Look): boolean => look === 'strong' || look === 'blame' || look === 'reply';
const weightOf = (look: Look): number => (isStrong(look) ? 600 : 400);

/** Words of one look or several, broken into lines no wider than `width` px; a run’s own lines go on where the last ended. */
export function flow(runs: readonly Run[], width: number, size = SIZE): Run[][] {
  const words = runs.flatMap(({ text, look }) => text.split(' ').map((text) => ({ text, look })));
  const lines: Run[][] = [];
  let used = Infinity;
  for (const { text, look } of words) {
    const wide = textWidth(text, size, weightOf(look));
    const space = textWidth(' ', size);
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (!line || !last || used + space + wide > width) {
      lines.push([{ text, look }]);
      used = wide;
      continue;
    }
    used += space + wide;
    line.pop();
    if (last.look === look) line.push({ text: `${last.text} ${text}`, look });
    else line.push({ text: `${last.text} `, look: last.look }, { text, look });
  }
  return lines;
}

/** Who is named stands out, in the colour of the side that speaks. */
export const NAMED = { claim: 'blame', reply: 'reply' } as const satisfies Record<WordingSide, Look>;

/** What was said: our words, then the speaker’s own in quotation marks. */
export function cellLines(
  { dimension, said }: CellRow,
  side: WordingSide,
  width: number,
  parted: boolean,
): Run[][] {
  if (!said) return flow([{ text: NOT_FOUND, look: 'soft' }], width);
  const ours: Run = { text: said.wording, look: dimension === 'named' ? NAMED[side] : 'plain' };
  if (said.exact === '') return flow([ours], width);
  const theirs: Run = { text: `“${said.exact}”`, look: 'said' };
  if (parted) return [...flow([ours], width), ...flow([theirs], width)];
  return flow([{ ...ours, text: `${ours.text}:` }, theirs], width);
}

/** A date stays on one line. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Who speaks, for which country, and when; a day that is not one of the two is set as strongly as the name. */
export function speakerLines(
  { side, name, when, outside }: SpeakerRow,
  country: string,
  width: number,
  onOneLine: boolean,
): Run[][] {
  const runs: Run[] = [
    ...(country === '' ? [] : [{ text: country, look: 'strong' } as const]),
    { text: name, look: side === 'reply' ? 'reply' : 'plain' },
    { text: unbroken(when), look: outside ? 'strong' : 'soft' },
  ];
  return onOneLine ? flow(runs, width) : runs.flatMap((run) => flow([run], width));
}

/** Lines of text from `top` px down. */
export const setLines = (lines: readonly (readonly Run[])[], x: number, top: number): Line[] =>
  lines.map((runs, index) => ({ x, y: top + SIZE - 1 + index * LINE, runs }));
