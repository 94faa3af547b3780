import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { askedClaims } from '../../../src/ledger/uses/asked-claims.ts';
import { lessonUses } from '../../../src/ledger/uses/lesson-uses.ts';
import { rowUses, saidOnce } from '../../../src/ledger/uses/row-uses.ts';
import { storyUses, type StoryUse } from '../../../src/ledger/uses/story-uses.ts';
import { byWhole, placeWords } from '../../../src/ledger/uses/use.ts';

const chapter = (body: string, inShort = '') => ({ id: 'door', number: 2, nav: 'The door', inShort, body });
const places = (body: string, inShort?: string): ReadonlyMap<string, readonly StoryUse[]> =>
  storyUses('', [chapter(body, inShort)]);
const at = (body: string, claim: string): string[] =>
  (places(body).get(claim) ?? []).map(({ address }) => address);

test('a claim stands in the section above it, or at the chapter before the first', () => {
  const body =
    '<Claim id="a">x</Claim>\n<Section id="months" title="Fourteen months" />\n<Claim id="b" mark="quiet">y</Claim>';
  expect(at(body, 'a')).toEqual(['/#door']);
  expect(at(body, 'b')).toEqual(['/#months']);
  expect(placeWords(places(body).get('b')?.[0] ?? { address: '/', within: '', words: '' })).toBe(
    'Chapter 2, The door: “Fourteen months”',
  );
});

test('a claim in a step stands there, and one after the steps in the section again', () => {
  const body =
    '<Section id="s" title="S" />\n<Steps chart="mail">\n<Step part="sent" title="Sent">\n<Claim id="a">x</Claim>\n</Step>\n</Steps>\n<Claim id="b">y</Claim>';
  expect(at(body, 'a')).toEqual(['/#step-mail-sent']);
  expect(at(body, 'b')).toEqual(['/#s']);
});

test('replies, quotations, dates and figures are uses too, each place once', () => {
  const body =
    '<Reply claim="r">\n<Quote claim="q" /> <When claim="w" year /> <Fig of="f.people" bare /> <Fig of="f.mps" />\n</Reply>';
  for (const claim of ['r', 'q', 'w', 'f']) expect(at(body, claim), claim).toEqual(['/#door']);
});

test('a figure in the short version is a use of the chapter; a time between events is of no claim', () => {
  const found = places(
    '<Span from="e" to="f" /> <Term id="t">t</Term> <Chart id="c" />',
    'About {fig:size.people}.',
  );
  expect([...found.keys()]).toEqual(['size']);
});

test('the opening is a place by itself', () => {
  expect(storyUses('<Claim id="a">x</Claim>', []).get('a')).toEqual([
    { address: '/', within: '', words: 'The opening' },
  ]);
});

const LESSON = {
  id: 'open-door',
  title: 'The open door',
  body: `<Activity id="start">
<Slide title="Three waits" chart="x">
<Claim id="a">x</Claim>
<Notes>
<Claim id="n">said</Claim>
</Notes>
</Slide>
<Task title="One">
Do it.
</Task>
<Task title="Two" lines={3}>
<Answer>
<Claim id="b">y</Claim>
</Answer>
</Task>
</Activity>`,
  quiz: [{ id: 'first', claims: ['a'] }],
};

test('a claim of a lesson stands on its slide, in its numbered task, and in the question that rests on it', () => {
  const uses = lessonUses([LESSON]);
  const addresses = (claim: string): string[] => (uses.get(claim) ?? []).map(({ address }) => address);
  expect(addresses('a')).toEqual(['/teach/open-door/slides/#three-waits', '/teach/open-door/quiz/#q-first']);
  expect(addresses('n')).toEqual(['/teach/open-door/slides/#three-waits']);
  expect(addresses('b')).toEqual(['/teach/open-door/worksheet/#task-2']);
});

test('places are told by what they stand in, and those that stand in nothing each by itself', () => {
  const uses = lessonUses([LESSON]).get('a') ?? [];
  expect(byWhole(uses)).toEqual([['Lesson “The open door”', uses]]);
  const alone = [
    { address: '/charts/a/', within: '', words: 'A' },
    { address: '/charts/b/', within: '', words: 'B' },
  ] as const;
  expect(byWhole(alone)).toEqual([
    ['', [alone[0]]],
    ['', [alone[1]]],
  ]);
});

test('what is asked of a dataset by id or by figure is written down, and the answer is the same', () => {
  const dataset = loadDataset();
  const [first, second] = dataset.figures;
  const watched = askedClaims(dataset);
  expect(watched.dataset.figure(`${first?.claim ?? ''}.${first?.key ?? ''}`)).toBe(first);
  expect(watched.dataset.claim(second?.claim ?? '').id).toBe(second?.claim);
  expect([...watched.asked]).toEqual([...new Set([first?.claim, second?.claim])]);
});

test('a person charged is called so in every row that names them', () => {
  const dataset = loadDataset();
  const charged = dataset.people.filter(({ kind }) => kind === 'charged').map(({ name }) => name);
  const rows = [...rowUses(dataset).values()].flat();
  const naming = rows.filter(({ words }) => charged.some((name) => words.includes(name)));
  expect(naming.length).toBeGreaterThan(0);
  expect(naming.filter(({ words }) => !words.includes('charged'))).toEqual([]);
});

test('rows that say the same are said once, with how many there are', () => {
  const row = { table: 'relations', words: 'Prosecutors: charged' } as const;
  const rows = [{ ...row, id: 'a' }, { ...row, id: 'b' }, { table: 'people', id: 'c', words: 'C' } as const];
  expect(saidOnce(rows).map(({ words, count }) => [words, count])).toEqual([
    ['Prosecutors: charged', 2],
    ['C', 1],
  ]);
});
