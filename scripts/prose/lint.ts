import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Known } from './known.ts';
import type { Exception, Passage, ProseFile } from './passage.ts';
import { countWords } from './patterns.ts';
import type { Finding, Rule } from './rule.ts';
import { CLAIMLESS, miscalled } from './rules/no-claim.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

interface Found extends Finding {
  readonly rule: string;
  /** Place in the file; undefined where the words are computed. */
  readonly place: number | undefined;
  readonly sentence?: Sentence;
}

/** Everything that the rules find in a file, exceptions or not. */
function findIn(
  file: ProseFile,
  sentences: readonly Sentence[],
  rules: readonly Rule[],
  known: Known,
): Found[] {
  return rules.flatMap((rule): Found[] => {
    const { name } = rule;
    if ('lookAtFile' in rule)
      return rule.lookAtFile(file, known).map((finding) => ({ ...finding, rule: name, place: finding.at }));
    return sentences
      .filter(({ passage }) => rule.reads(passage))
      .flatMap((sentence) =>
        rule.look(sentence, known).map((finding) => ({
          ...finding,
          rule: name,
          place: sentence.passage.sourceAt(sentence.start + finding.at),
          sentence,
        })),
      );
  });
}

/** Where a cell stands, as the list of exceptions wants it. */
const cellOf = ({ sentence }: Found): string =>
  sentence && sentence.passage.row !== ''
    ? ` (row ${sentence.passage.row}, field ${sentence.passage.field})`
    : '';

/** What an exception is for: a sentence, or all sentences of a field. */
function targetOf({ covers, at }: Exception, sentences: readonly Sentence[]): (found: Found) => boolean {
  if (typeof covers === 'object')
    return ({ sentence }) => sentence?.passage.row === covers.row && sentence.passage.field === covers.field;
  const next = sentences.reduce<{ sentence?: Sentence; place: number }>(
    (best, sentence) => {
      const place = sentence.passage.sourceAt(sentence.start) ?? -1;
      return place > at && place < best.place ? { sentence, place } : best;
    },
    { place: Infinity },
  ).sentence;
  const passage: Passage | undefined = covers === 'next-field' ? next?.passage : undefined;
  const begins = next?.passage.sourceAt(next.start);
  const ends = next && passage ? next.passage.sourceAt(passage.text.length - 1) : undefined;
  return ({ sentence, place }) =>
    next !== undefined &&
    (sentence === next ||
      (passage !== undefined && sentence?.passage === passage) ||
      // What is found in a whole file has a place and no sentence.
      (sentence === undefined &&
        place !== undefined &&
        place >= (begins ?? 0) &&
        place <= (ends ?? begins ?? 0)));
}

/** A reason of fewer words is none. */
const LEAST = 3;

/** What is wrong with an exception itself; empty when nothing is. */
function faultOf({ rule, reason, writtenIn }: Exception, rules: readonly Rule[]): string {
  if (!rules.some(({ name }) => name === rule))
    return `name a rule: ${rules.map(({ name }) => name).join(', ')}`;
  if (reason === '')
    return writtenIn ? 'say why in the column reason' : `say why: prose: allow ${rule} — the reason`;
  if (countWords(reason) < LEAST)
    return `say why in ${String(LEAST)} words or more, so that somebody else can judge it`;
  if (rule === 'no-claim' && !CLAIMLESS.some((kind) => reason.startsWith(`${kind}: `)))
    return `begin the reason with what the sentence is: ${CLAIMLESS.join(', ')}, then a colon`;
  return '';
}

/**
 * A file with everything in it that a journalist should mend, exceptions weighed: an exception without a reason, of a rule that there is not,
 * or that nothing needs, is a mistake too.
 */
export function lint(file: ProseFile, rules: readonly Rule[], known: Known): VFile {
  const told = new VFile({ path: file.file, value: file.source });
  const places = location(told);
  const tell = (place: number | undefined, rule: string, found: string, mend: string): void => {
    const point = place === undefined || file.source === '' ? undefined : places.toPoint(place);
    const message = told.message(`found “${found}”. To mend: ${mend}`, {
      ...(point ? { place: point } : {}),
      ruleId: rule,
      source: 'prose',
    });
    message.fatal = true;
  };
  const sentences = file.passages.flatMap(sentencesOf);
  const found = findIn(file, sentences, rules, known);
  const excused = new Set<Found>();
  for (const exception of file.exceptions) {
    const at = exception.writtenIn ? undefined : exception.at;
    const shown = `prose: allow ${exception.rule}`;
    const where = exception.writtenIn
      ? ` in ${exception.writtenIn.file}, row ${String(exception.writtenIn.line)}`
      : '';
    const fault = faultOf(exception, rules);
    if (fault !== '') {
      tell(at, 'exception', `${shown}${where}`, fault);
      continue;
    }
    const isFor = targetOf(exception, sentences);
    const needed = found.filter((each) => each.rule === exception.rule && isFor(each));
    if (needed.length === 0)
      tell(at, 'exception', `${shown}${where}`, 'take the exception out: nothing needs it any more');
    for (const each of needed) {
      excused.add(each);
      const wrong =
        each.rule === 'no-claim' && each.sentence ? miscalled(exception.reason, each.sentence, known) : '';
      if (wrong !== '') tell(each.place, 'no-claim', each.found, wrong);
    }
  }
  for (const each of found.filter((one) => !excused.has(one)))
    tell(each.place, each.rule, each.found, `${each.mend}${cellOf(each)}`);
  told.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return told;
}
