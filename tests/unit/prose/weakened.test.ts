import { describe, expect, test } from 'vitest';
import { knownFrom } from '../../../scripts/prose/known.ts';
import { lint } from '../../../scripts/prose/lint.ts';
import type { ProseFile } from '../../../scripts/prose/passage.ts';
import { findingsIn } from '../../../scripts/prose/plain-text.ts';
import { readContent } from '../../../scripts/prose/read/content.ts';
import { readMarkdown } from '../../../scripts/prose/read/markdown.ts';
import type { Rule } from '../../../scripts/prose/rule.ts';
import { RULES } from '../../../scripts/prose/rules.ts';
import { apt31Commission } from '../../../scripts/prose/rules/apt31-commission.ts';
import { chargedPerson } from '../../../scripts/prose/rules/charged-person.ts';
import { noClaim } from '../../../scripts/prose/rules/no-claim.ts';
import { offenceVerb } from '../../../scripts/prose/rules/offence-verb.ts';
import { peopleForGovernment } from '../../../scripts/prose/rules/people-for-government.ts';
import { probabilityWord } from '../../../scripts/prose/rules/probability-word.ts';
import { typedFigure } from '../../../scripts/prose/rules/typed-figure.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { accusations, SENTENCES, withoutSpeaker } from '../../fixtures/weakened.ts';

/** Real sentences, each made wrong in one way: how many of them does the rule find? */
const dataset = loadDataset();
const known = knownFrom(dataset);

interface Share {
  readonly of: number;
  readonly share: number;
  readonly missed: readonly string[];
}

function shareFound(texts: readonly string[], rule: Rule): Share {
  const missed = texts.filter((text) => findingsIn(text, [rule], known, { kind: 'chapter' }).length === 0);
  const share = texts.length === 0 ? 0 : (texts.length - missed.length) / texts.length;
  console.log(`${rule.name}: ${String(texts.length - missed.length)} of ${String(texts.length)} found`);
  return { of: texts.length, share, missed };
}

const ours = SENTENCES.filter(({ lead, passage }) => lead === '' && passage.field !== 'wrong');
const changed = (change: (text: string) => string, among = ours): string[] =>
  among
    .map(({ text }) => [text, change(text)] as const)
    .flatMap(([before, after]) => (after === before ? [] : [after]));

test('a charged person without the charge is always found', () => {
  const named = ours.filter(({ text }) => known.charged.test(text));
  const { of, missed } = shareFound(
    changed(
      (text) =>
        text.replaceAll(
          /\b(?:charg(?:e|es|ed|ing)(?!é)|alleg\w*|accus\w*|indict\w*|den(?:y|ies|ied|ial)|presumed innocent)\b/giu,
          'so',
        ),
      named,
    ),
    chargedPerson,
  );
  expect(of).toBeGreaterThanOrEqual(10);
  expect(missed).toEqual([]);
});

test('an accusation without whoever makes it is found; those that are not found accuse nobody', () => {
  const { of, share, missed } = shareFound(
    accusations(known).map(({ after }) => after),
    offenceVerb,
  );
  expect(of).toBeGreaterThan(60);
  expect(share).toBeGreaterThanOrEqual(0.75);
  // China or a parliament as what was attacked, words in quotation marks, a denial, and a charge or an indictment that is still named.
  const accuses = missed.filter(
    (text) =>
      !/victim|^“|was targeted|[Tt]argets included|^Some attacks|^Breach|does not encourage|charges seven|had been detected|indictment/u.test(
        text,
      ),
  );
  expect(accuses).toEqual([]);
});

test('a likelihood without its body is found', () => {
  const likely = ours.filter(
    ({ text, passage }) =>
      passage.kind !== 'lesson' &&
      passage.kind !== 'quiz' &&
      /\b(?:likely|certain(?:ly)?)\b/u.test(text) &&
      text.includes('assess'),
  );
  const { of, share } = shareFound(
    likely
      .map(({ text }) => withoutSpeaker(text))
      .filter((text) => !known.body.test(text.slice(0, text.search(/likely|certain/u)))),
    probabilityWord,
  );
  expect(of).toBeGreaterThan(5);
  expect(share).toBeGreaterThanOrEqual(0.9);
});

test('APT31 beside the Commission is found when the sentence no longer keeps them apart', () => {
  const both = ours.filter(({ text }) => known.apt31.test(text) && text.includes('Commission'));
  const { of, missed } = shareFound(
    changed(
      (text) =>
        text.replaceAll(
          /\b(?:no|nothing|nobody|never|neither|nor|not|separate(?:ly)?|unnamed|another|different|apart|wrong(?:ly)?|merg\w+|mistake\w*|outlets|reports|papers|articles|headlines|copy of)\b|n’t\b/giu,
          'x',
        ),
      both,
    ),
    apt31Commission,
  );
  expect(of).toBeGreaterThan(10);
  expect(missed).toEqual([]);
});

test('“the Chinese” for a body of the state is found', () => {
  const { of, share } = shareFound(
    changed((text) =>
      /\bthe Chinese government(?!’)/u.test(text)
        ? text.replace(/the Chinese government/u, 'the Chinese')
        : text,
    ),
    peopleForGovernment,
  );
  expect(of).toBeGreaterThan(10);
  expect(share).toBeGreaterThanOrEqual(0.9);
});

describe('in the chapters', async () => {
  const chapters = (await readContent(dataset)).filter(({ file }) => file.startsWith('content/story/'));
  const reread = (file: ProseFile, source: string, rules: readonly Rule[]): number =>
    lint(readMarkdown(file.file, 'chapter', source, dataset), rules, known).messages.filter(
      ({ ruleId }) => ruleId !== 'exception',
    ).length;

  test.each(chapters)('every claim that is taken away is missed: $file', (file) => {
    const tag = /<Claim [^>]*>((?:(?!<\/Claim>)[\s\S])*)<\/Claim>/g;
    const claims = [...file.source.matchAll(tag)];
    const unseen = claims.filter(({ 0: whole, 1: words = '', index }) => {
      const without = file.source.slice(0, index) + words + file.source.slice(index + whole.length);
      // A sentence that still has another claim, a reply or a quotation is not without one.
      const alone =
        /[.:]\s*$|\n\s*$|\*\/\}\s*$/u.test(file.source.slice(0, index)) &&
        /^[.:]/u.test(file.source.slice(index + whole.length)) &&
        !words.includes('<Quote') &&
        !/^:? ?<Quote/u.test(file.source.slice(index + whole.length));
      const inReply = file.source.lastIndexOf('<Reply', index) > file.source.lastIndexOf('</Reply>', index);
      return alone && !inReply && reread(file, without, [noClaim]) === 0;
    });
    expect(claims.length).toBeGreaterThanOrEqual(3);
    expect(unseen.map(([whole]) => whole)).toEqual([]);
  });

  test.each(chapters)('every figure that is typed is found: $file', (file) => {
    const tags = [...file.source.matchAll(/<(?:Fig|Count)[^>]*\/>/g)];
    const unseen = tags.filter(
      ({ 0: tag, index }) =>
        reread(file, `${file.source.slice(0, index)}46.6 million${file.source.slice(index + tag.length)}`, [
          typedFigure,
        ]) === 0,
    );
    expect(unseen.map(([tag]) => tag)).toEqual([]);
  });
});

test('every rule is one of those that are run', () => {
  expect(RULES).toEqual(
    expect.arrayContaining([
      chargedPerson,
      offenceVerb,
      probabilityWord,
      apt31Commission,
      peopleForGovernment,
      noClaim,
      typedFigure,
    ]),
  );
});
