import { describe, expect, test } from 'vitest';
import { vocabularyFaults } from '../fixtures/vocabulary.ts';
import {
  ANSWERS,
  BASE,
  FILES,
  FINDABLE,
  PAGES,
  SITE,
  fileOf,
  pageAt,
  plain,
  type BuiltPage,
} from './site.ts';

type Data = Readonly<Record<string, unknown>>;

const blocksOf = ({ $ }: BuiltPage): string[] =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((block) => $(block).text());

/** Everything a page describes. */
function nodesOf(page: BuiltPage): Data[] {
  return blocksOf(page).flatMap((block) => {
    const { '@graph': graph, ...rest } = JSON.parse(block) as Data;
    if (graph) return graph as Data[];
    return [Object.fromEntries(Object.entries(rest).filter(([key]) => key !== '@context'))];
  });
}

/** Every object in some nodes, however deep. */
const within = (value: unknown): Data[] =>
  Array.isArray(value)
    ? value.flatMap(within)
    : typeof value === 'object' && value !== null
      ? [value as Data, ...Object.values(value).flatMap(within)]
      : [];

const DATA = new Map(FINDABLE.map((page) => [page.address, nodesOf(page)]));
const nodesAt = (address: string): Data[] => DATA.get(BASE + address.replace(/^\//, '')) ?? [];
const typesAt = (address: string): unknown[] => nodesAt(address).map((node) => node['@type']);
const oneOf = (address: string, type: string): Data => {
  const found = nodesAt(address).filter((node) => node['@type'] === type);
  expect(found, `${type} at ${address}`).toHaveLength(1);
  return found[0] ?? {};
};

test('every page that is to be found has one block of data, and no other page has any', () => {
  for (const page of FINDABLE) {
    const [block, ...more] = blocksOf(page);
    expect(more, page.address).toEqual([]);
    expect(JSON.parse(block ?? ''), page.address).toMatchObject({ '@context': 'https://schema.org' });
  }
  const hidden = PAGES.filter((page) => !FINDABLE.includes(page));
  expect(hidden.length).toBeGreaterThan(ANSWERS.length);
  expect(hidden.filter((page) => blocksOf(page).length > 0).map(({ address }) => address)).toEqual([]);
});

describe('schema.org’s vocabulary', () => {
  test('has every type and property of every page, with values in their range', () => {
    expect([...DATA.values()].flat().length).toBeGreaterThan(FINDABLE.length);
    expect(vocabularyFaults(DATA)).toEqual([]);
  });

  test('finds what is wrong, and only that', () => {
    const article = { '@type': 'NewsArticle', headline: 'A' };
    const wrong = {
      'an unknown type': { '@type': 'NewsArtikel' },
      'an unknown property': { ...article, headlin: 'B' },
      'a property of another type': { ...article, variableMeasured: 'B' },
      'a value out of range': { ...article, publisher: { '@type': 'Place', name: 'B' } },
      'a thing for a text': { ...article, dateModified: { '@type': 'Organization' } },
      'a fault deep inside': { ...article, correction: [{ '@type': 'CorrectionComment', texts: 'B' }] },
      'a thing without a type': { ...article, about: { name: 'B' } },
    };
    const seeded = new Map(
      Object.entries({ right: article, ...wrong }).map(([name, node]) => [name, [node]]),
    );
    const found = vocabularyFaults(seeded).map((fault) => fault.split(':')[0]);
    expect([...new Set(found)]).toEqual(Object.keys(wrong));
  });
});

test('addresses are whole, and those of this site lead to pages and files that are there', () => {
  const KEYS = ['@id', 'url', 'image', 'item', 'contentUrl', 'correctionsPolicy'];
  for (const [page, nodes] of DATA)
    for (const node of within(nodes))
      for (const key of KEYS) {
        const value = node[key];
        if (typeof value !== 'string') continue;
        expect(value, `${page} ${key}`).toMatch(/^https?:\/\//);
        if (value.startsWith(SITE + BASE))
          expect(FILES.has(fileOf(value, BASE) ?? ''), `${page} ${key} ${value}`).toBe(true);
      }
});

test('what a page mentions by its @id is described somewhere on the site', () => {
  const described = new Set(
    [...DATA.values()].flatMap(within).flatMap((node) => (node['@type'] ? [node['@id']] : [])),
  );
  const mentioned = [...DATA].flatMap(([page, nodes]) =>
    within(nodes).flatMap((node) => (node['@type'] ? [] : [`${page} ${String(node['@id'])}`])),
  );
  expect(mentioned.length).toBeGreaterThan(300);
  expect(mentioned.filter((each) => !described.has(each.split(' ')[1]))).toEqual([]);
});

test('days are days, as ISO 8601 writes them', () => {
  const days = [...DATA.values()]
    .flatMap(within)
    .flatMap((node) =>
      ['datePublished', 'dateModified'].flatMap((key) => (node[key] as string | undefined) ?? []),
    );
  expect(days.length).toBeGreaterThan(100);
  expect(days.filter((day) => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(day))).toEqual([]);
});

test('the way to a page begins at the story and ends at the page', () => {
  for (const { address, $ } of FINDABLE.filter((page) => page.address !== BASE)) {
    const page = nodesAt(address.slice(BASE.length)).find((node) => 'breadcrumb' in node) ?? {};
    const { itemListElement } = page['breadcrumb'] as { itemListElement: { item: string; name: string }[] };
    expect(itemListElement[0]?.item, address).toBe(SITE + BASE);
    expect(itemListElement.at(-1)?.item, address).toBe($('link[rel="canonical"]').attr('href'));
    expect(itemListElement.map(({ item }) => new URL(item).pathname.split('/').length)).toEqual(
      itemListElement.map(({ item }) => new URL(item).pathname.split('/').length).toSorted((a, b) => a - b),
    );
  }
});

describe('each kind of page says what it is', () => {
  test('the story: an article with its chapters, its sources and its publisher', () => {
    const story = oneOf('/', 'NewsArticle');
    const { $ } = pageAt('/');
    expect(story['headline']).toBe('Forty Million Names');
    expect((story['hasPart'] as Data[]).map((part) => part['url'])).toEqual(
      $('.chapter')
        .toArray()
        .map((chapter) => `${SITE}${BASE}#${$(chapter).attr('id') ?? ''}`),
    );
    const sources = nodesAt('/sources/').find((node) => node['@id'] === (story['citation'] as Data)['@id']);
    expect(sources?.['hasPart']).toHaveLength($('.in-place ol > li').length);
    expect($('.in-place ol > li').length).toBeGreaterThan(50);
    expect(typesAt('/')).toEqual(['NewsArticle', 'Organization', 'WebSite']);
  });

  test('a chart: a data set, with its files, columns and sources', () => {
    const charts = FINDABLE.filter(({ file }) => /^charts\/[^/]+\//.test(file));
    expect(charts.length).toBeGreaterThanOrEqual(10);
    for (const { address, $ } of charts) {
      const data = oneOf(address.slice(BASE.length), 'Dataset');
      expect(data['name']).toBe($('h1').text().trim());
      expect(String(data['description']).length).toBeGreaterThan(50);
      expect((data['variableMeasured'] as string[]).length).toBeGreaterThan(2);
      expect((data['isBasedOn'] as unknown[]).length).toBeGreaterThan(0);
      expect((data['distribution'] as Data[]).map((file) => file['encodingFormat'])).toEqual([
        'text/csv',
        'application/json',
      ]);
      expect(data['temporalCoverage'] ?? '2020').toMatch(/^\d{4}(\/\d{4})?$/);
    }
    const covered = charts.map(({ address }) => oneOf(address.slice(BASE.length), 'Dataset'));
    expect(covered.filter((data) => data['temporalCoverage']).length).toBeGreaterThan(4);
    expect(covered.filter((data) => data['spatialCoverage']).length).toBeGreaterThan(2);
  });

  test('the sources and the glossary: one entry for each that is listed', () => {
    const listed = (address: string, selector: string): string[] => {
      const { $ } = pageAt(address);
      return $(selector)
        .toArray()
        .map((each) => `${SITE}${BASE}${address.slice(1)}#${$(each).attr('id') ?? ''}`);
    };
    const [sources] = nodesAt('/sources/').filter((node) => node['@id'] === `${SITE}${BASE}sources/#sources`);
    expect((sources?.['hasPart'] as Data[]).map((each) => each['@id'])).toEqual(
      listed('/sources/', '#sources > li'),
    );
    const words = oneOf('/glossary/', 'DefinedTermSet');
    expect((words['hasDefinedTerm'] as Data[]).map((each) => each['url'])).toEqual(
      listed('/glossary/', '.glossary-list dt'),
    );
  });

  test('a claim: who says it, how sure, where; and no rating', () => {
    const claims = FINDABLE.filter(({ file }) => /^claims\/[^/]+\//.test(file));
    expect(claims.length).toBeGreaterThan(200);
    for (const { address, $ } of claims) {
      const claim = oneOf(address.slice(BASE.length), 'Claim');
      expect(claim['text'], address).toBe(plain($('h1').text()));
      expect(String(claim['author']), address).not.toBe('');
      expect(String(claim['creativeWorkStatus']), address).not.toBe('');
      expect((claim['appearance'] as unknown[]).length, address).toBeGreaterThan(0);
    }
    expect(typesAt(claims[0]?.address.slice(BASE.length) ?? '')).not.toContain('ClaimReview');
  });

  test.each([
    ['/about/', 'AboutPage'],
    ['/charts/', 'CollectionPage'],
    ['/corrections/', 'CollectionPage'],
    ['/privacy/', 'WebPage'],
    ['/charts/target-map/', 'WebPage'],
  ])('%s is one of %s', (address, type) => {
    expect(typesAt(address)).toContain(type);
  });
});
