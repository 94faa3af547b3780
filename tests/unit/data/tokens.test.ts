import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { fillTokens } from '../../../src/data/tokens.ts';

const fill = (text: string): string => fillTokens(text, loadDataset(), 'content/charts/some-chart.yaml');

test('a figure, a date and a time between events are filled from the data', () => {
  expect(fill('It is {fig:figure-40m-basis.people}.')).toBe('It is about 40 million.');
  expect(fill('On {when:uk-attribution-2024}')).toBe('On 25 March 2024');
  expect(fill('{span:ec-intrusion-2021,ec-identified-2022} inside')).toBe('about 14 months inside');
});

test('a token that begins a sentence is capitalised', () => {
  expect(fill('{Fig:figure-40m-basis.people} people. {Span:ec-intrusion-2021,ec-identified-2022}.')).toBe(
    'About 40 million people. About 14 months.',
  );
});

test('text without tokens is left alone, braces and all', () => {
  expect(fill('Nothing {here} to {fill: in} $& $1')).toBe('Nothing {here} to {fill: in} $& $1');
});

test.each([
  ['{fig:no-such.figure}', 'content/data/figures.csv has no row “no-such.figure”'],
  ['{when:no-such-event}', 'content/data/events.csv has no row “no-such-event”'],
  ['{span:ec-identified-2022}', 'content/data/events.csv has no row “”'],
  ['{span:ec-identified-2022,ec-intrusion-2021}', '2021-08-24 comes before 2022-10'],
])('%s, which names nothing, is refused with the file it stands in', (token, reason) => {
  expect(() => fill(`Before ${token}`)).toThrow(
    `content/charts/some-chart.yaml: ${token} cannot be filled: ${reason}`,
  );
});
