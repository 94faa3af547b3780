import { expect, test } from 'vitest';
import { ArgumentError, readArguments } from '../../bench/arguments.ts';

const KNOWN = ['bytes', 'scene', 'build'];

test('nothing said is everything', () => {
  expect(readArguments([], KNOWN)).toEqual({ help: false, built: false, sections: KNOWN });
});

test('the site is built first, unless it is to be taken as it lies', () => {
  expect(readArguments(['--built', '--only', 'bytes'], KNOWN)).toEqual({
    ...{ help: false, built: true },
    sections: ['bytes'],
  });
});

test.each([
  [
    ['--only', 'scene,bytes'],
    ['bytes', 'scene'],
  ],
  [['--only=build'], ['build']],
  [['--only', ' build , build'], ['build']],
])('%j runs those, in the order of the bench', (words, sections) => {
  expect(readArguments(words, KNOWN).sections).toEqual(sections);
});

test('help is asked for and nothing is run', () => {
  expect(readArguments(['--only', 'scene', '--help'], KNOWN)).toEqual({
    help: true,
    built: false,
    sections: [],
  });
});

test.each([
  [['--only', 'bytes,speed'], /no section “speed”; sections are bytes, scene, build/],
  [['--only'], /--only needs a section; sections are/],
  [['--only', ','], /--only needs a section/],
  [['--fast'], /“--fast” is no option/],
])('%j is refused with what is allowed', (words, message) => {
  expect(() => readArguments(words, KNOWN)).toThrow(ArgumentError);
  expect(() => readArguments(words, KNOWN)).toThrow(message);
});
