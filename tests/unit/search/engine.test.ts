import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { claimDocuments, eventDocuments, sourceDocuments } from '../../../src/search/documents.ts';
import { countKinds, createEngine } from '../../../src/search/engine.ts';
import { loadDataset } from '../../../src/data/load.ts';

const document = (kind: SearchDocument['kind'], title: string, text = ''): SearchDocument => ({
  kind,
  title,
  text,
  address: `/${kind}/`,
});
const engine = await createEngine([
  document('source', 'Web shell found', 'A web shell was found on a web server.'),
  document('word', 'Web shell', 'A hidden page.'),
  document('word', 'APT31', 'A label.'),
  document('event', 'Belgium names APT27, APT30 and APT31'),
  document('claim', 'The organisation was attacked', 'It says so.'),
  document('lesson', 'How sure is it?'),
]);
const titles = (question: string): string[] => engine.ask(question).found.map((each) => each.document.title);

describe('a question finds', () => {
  test('the word it names before all that uses the word', () => {
    expect(titles('web shell')[0]).toBe('Web shell');
    expect(titles('Web shells')[0]).toBe('Web shell');
    expect(titles('webshell')).toEqual(['Web shell']);
  });

  test('a name with a number, written in one word, in two or with a hyphen', () => {
    for (const question of ['APT31', 'apt 31', 'apt-31']) expect(titles(question)[0], question).toBe('APT31');
    expect(titles('apt 31')).toContain('Belgium names APT27, APT30 and APT31');
  });

  test('what begins with it, and what is nearly it, but no number that is nearly it', () => {
    expect(titles('organ')).toEqual(['The organisation was attacked']);
    expect(titles('orgnisation')).toEqual(['The organisation was attacked']);
    expect(titles('organization')).toEqual(['The organisation was attacked']);
    expect(titles('apt32')).not.toContain('APT31');
  });

  test('another form of it, and no other word that looks like it', async () => {
    const made = await createEngine([
      document('claim', 'It paid a fine'),
      document('claim', 'The indictment was filed'),
    ]);
    expect(made.ask('fined').found.map((each) => each.document.title)).toEqual(['It paid a fine']);
    expect(made.ask('fines').found.map((each) => each.document.title)).toEqual(['It paid a fine']);
  });

  test('what is nearly it only where nothing is it, and says what it looked for', () => {
    expect(engine.ask('orgnisation attacked').instead).toBe('organisation attacked');
    expect(engine.ask('organisation attacked')).not.toHaveProperty('instead');
    expect(engine.ask('organ')).not.toHaveProperty('instead');
    expect(engine.ask('xylophones')).toEqual({ found: [], isLoose: false });
  });

  test('another word for it, the name that initials stand for, and other words it is known by', async () => {
    const made = await createEngine([
      document('claim', 'Parliamentarians were targeted'),
      document('claim', 'Sir Iain Duncan Smith says so'),
      { ...document('chart', 'The numbers differ'), also: 'how many parliamentarians' },
    ]);
    const first = (question: string): string | undefined => made.ask(question).found[0]?.document.title;
    expect(first('MPs targeted')).toBe('Parliamentarians were targeted');
    expect(first('IDS')).toBe('Sir Iain Duncan Smith says so');
    expect(first('how many parliamentarians')).toBe('The numbers differ');
    expect(first('how many mps')).toBe('The numbers differ');
  });

  test('a sum by its number, with commas or without, and by its sign', async () => {
    const made = await createEngine([
      document('claim', 'It cost £250,000 in 2023'),
      document('claim', 'It cost 250 in 2000'),
    ]);
    for (const question of ['£', '250,000', '250000', '£250,000', 'pounds'])
      expect(
        made.ask(question).found.map((each) => each.document.title),
        question,
      ).toEqual(['It cost £250,000 in 2023']);
  });

  test('things of a kind by the kind’s name', () => {
    expect(titles('lesson')).toEqual(['How sure is it?']);
  });

  test('what has some of its words where nothing has all, and says so', () => {
    expect(engine.ask('hidden Belgium')).toMatchObject({ isLoose: true });
    expect(titles('hidden Belgium').toSorted()).toEqual([
      'Belgium names APT27, APT30 and APT31',
      'Web shell',
    ]);
    expect(engine.ask('web shell').isLoose).toBe(false);
  });

  test('nothing where nothing is asked, or nothing is there', () => {
    for (const question of ['', ' ', 'the', '…', 'zzzqq'])
      expect(engine.ask(question), question).toEqual({ found: [], isLoose: false });
  });
});

test('what was found is counted by kind', () => {
  expect([...countKinds(engine.ask('web shell').found)].sort()).toEqual([
    ['source', 1],
    ['word', 1],
  ]);
});

describe('of the real data', () => {
  const dataset = loadDataset();

  test('every claim and event says who stands behind it, and who says it', () => {
    const all = [...claimDocuments(dataset), ...eventDocuments(dataset, (id) => `/#${id}`)];
    expect(all).toHaveLength(dataset.claims.length + dataset.events.length);
    expect(all.filter(({ status, by }) => !status || !by)).toEqual([]);
  });

  test('every source says who published it', () => {
    const all = sourceDocuments(dataset);
    expect(all).toHaveLength(dataset.sources.length);
    expect(all.filter(({ by }) => !by)).toEqual([]);
  });
});
