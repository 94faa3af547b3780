import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../src/data/content-error.ts';
import { readChangelog } from '../../../src/data/package/changelog.ts';
import { changelogText } from '../../../src/tables/changelog-text.ts';

const FIRST = `- version: '1.0.0'\n  date: '2026-11-23'\n  summary: The first version.\n`;

/** What a journalist is told of a changelog. */
function told(text: string): string {
  try {
    readChangelog(text);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return '';
}

describe('a changelog', () => {
  test('is read with what it leaves out as empty', () => {
    const [newest] = readChangelog(FIRST);
    expect(newest).toEqual({
      version: '1.0.0',
      date: '2026-11-23',
      summary: 'The first version.',
      added: [],
      changed: [],
      withdrawn: [],
    });
  });

  test.each([
    ['no YAML', '- [', 'YAML'],
    ['no entry', '[]', 'CHANGELOG.yaml'],
    ['a version of two numbers', FIRST.replace('1.0.0', '1.0'), 'three numbers, such as 1.1.0'],
    ['a number as a version', FIRST.replace("'1.0.0'", '1.0'), 'three numbers in quotes'],
    ['a day that is none', FIRST.replace('2026-11-23', '2026-11-31'), 'a day in quotes'],
    ['no summary', FIRST.replace('The first version.', ''), 'field 0.summary'],
    [
      'what a draft has in brackets',
      FIRST.replace('The first version.', "'[what it is about]'"),
      'what a draft has in brackets',
    ],
    [
      'brackets of a draft inside a line',
      `${FIRST}  added: ['claims: 2 rows [what]']\n`,
      'what a draft has in brackets',
    ],
    [
      'a draft’s reason for a withdrawal',
      `${FIRST}  withdrawn:\n    - { what: claims/a, why: '[why]' }\n`,
      'withdrawn.0.why',
    ],
    [
      'a draft’s place for what went',
      `${FIRST}  withdrawn:\n    - { what: claims/a, why: Words., now: '…' }\n`,
      'written like what, or left out',
    ],
    ['a field there is not', `${FIRST}  remvoed: []\n`, 'take the other fields out'],
    ['a withdrawal without a reason', `${FIRST}  withdrawn:\n    - what: claims/a\n`, 'withdrawn.0.why'],
    [
      'a withdrawal of an unnamed thing',
      `${FIRST}  withdrawn:\n    - { what: 'Claims A', why: Words. }\n`,
      'claims/some-id for a row',
    ],
    ['the oldest on top', `${FIRST}${FIRST.replace('1.0.0', '1.1.0')}`, 'put the newest version on top'],
    ['the same version twice', `${FIRST}${FIRST}`, 'put the newest version on top'],
    [
      'an older day above a newer one',
      `${FIRST.replace('1.0.0', '1.1.0').replace('23', '22')}${FIRST}`,
      '2026-11-23 or later',
    ],
  ])('that has %s is refused with words that help', (_, text, words) => {
    expect(told(text)).toContain(words);
    expect(told(text)).toContain('content/data/CHANGELOG.yaml');
  });

  test.each(['…', '...', 'TODO', 'tbd', ' - '])('whose summary is only “%s” is refused', (words) => {
    expect(told(FIRST.replace('The first version.', `'${words}'`))).toContain('words to come');
  });

  test('goes into the archive as text, with where withdrawn ids went', () => {
    const entries = readChangelog(
      `- version: '2.0.0'\n  date: '2026-12-03'\n  summary: One claim fewer.\n  withdrawn:\n    - { what: claims/b, why: Said twice., now: claims/a }\n${FIRST}`,
    );
    expect(changelogText(entries)).toBe(
      '# Changes of the data\n\n## 2.0.0 (2026-12-03)\n\nOne claim fewer.\n\nWithdrawn:\n- claims/b: Said twice. See claims/a.\n\n## 1.0.0 (2026-11-23)\n\nThe first version.\n',
    );
  });
});
