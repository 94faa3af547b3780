import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { plainSections } from '../../../src/story/plain-sections.ts';
import { CHAPTERS } from '../../fixtures/story-text.ts';

const dataset = loadDataset();
const first = { id: 'a-chapter', title: 'A chapter' };
const sections = (body: string) => plainSections(body, first, dataset);

describe('a chapter as plain text', () => {
  test('begins with what stands before its first section', () => {
    expect(sections('One *word*.\n\nAnother.')).toEqual([{ ...first, text: 'One word. Another.' }]);
  });

  test('is divided where it has addresses: at sections and at steps', () => {
    const body = `Before.\n\n<Section id="one" title="One" />\n\nText.\n\n<Steps chart="some-chart">\n\n<Step part="two" title="Two">\n\nStep.\n\n</Step>\n\n</Steps>`;
    expect(sections(body)).toEqual([
      { ...first, text: 'Before.' },
      { id: 'one', title: 'One', text: 'Text.' },
      { id: 'step-some-chart-two', title: 'Two', text: 'Step.' },
    ]);
  });

  test('has figures, dates and quotations as they are printed, and words within tags', () => {
    const [section] = sections(
      '<Claim id="x">On <When event="ec-intrusion-2021" /> about <Fig of="figure-40m-basis.people" bare /> <Term id="y">names</Term></Claim>. <Quote claim="recon-almost-certain" />',
    );
    expect(section?.text).toBe(
      `On 24 August 2021 about 40 million names. “${dataset.claim('recon-almost-certain').quote}”`,
    );
  });

  test('has nothing of a chart, and of a tag it does not know only the words inside', () => {
    expect(sections('A.\n\n<Chart id="any" />\n\n<Unknown x={1}>B.</Unknown>')[0]?.text).toBe('A. B.');
  });
});

test('the real chapters have sections with a title, an address of their own and text, and nothing unfilled', () => {
  const all = CHAPTERS.flatMap(({ file, body }) => plainSections(body, { id: file, title: file }, dataset));
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.filter(({ title, text }) => !title || /[<>{}]/.test(title + text))).toEqual([]);
  expect(all.filter(({ text }) => text === '').length).toBeLessThan(all.length / 4);
});
