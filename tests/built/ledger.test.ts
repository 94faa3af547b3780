import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { dateWords } from '../../src/data/date-words.ts';
import { figureWords } from '../../src/data/figure-words.ts';
import { LIKELIHOOD_WORDS } from '../../src/data/likelihood.ts';
import { saidOn } from '../../src/data/said-on.ts';
import { STATUS_WORDS } from '../../src/data/status.ts';
import { checkingWords } from '../../src/ledger/checking.ts';
import { COLUMNS } from '../../src/ledger/columns.ts';
import { byWords, disputeNote } from '../../src/ledger/dispute-words.ts';
import { disputesOf, isContested } from '../../src/ledger/disputes.ts';
import { isOurs, reporters, saidBriefly, saidBy } from '../../src/ledger/said-by.ts';
import { sureWords } from '../../src/ledger/sureness.ts';
import { differenceUses } from '../../src/ledger/uses/difference-uses.ts';
import { loadLessons } from '../../src/teach/lessons.ts';
import { pageWeight } from '../bench/bytes.ts';
import { BASE, FILES, PAGES, fileOf, pageAt, plain, readText } from './site.ts';

const KB = 1000;
const dataset = loadDataset();
const differencesOf = differenceUses(dataset);
const story = pageAt('/').$;
const list = pageAt('/claims/').$;

/** The rows of a claim's glance, by what stands over each. */
function glanceOf(id: string): ReadonlyMap<string, string> {
  const { $ } = pageAt(`/claims/${id}/`);
  return new Map(
    $('.glance > div')
      .toArray()
      .map((row) => [plain($(row).children('dt').text()), plain($(row).children('dd').text())]),
  );
}

test('there is a page for each claim, and for nothing else', () => {
  const pages = [...FILES].flatMap((file) => /^claims\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
  expect(pages.sort()).toEqual(dataset.claims.map(({ id }) => id).sort());
});

describe.each(dataset.claims)('the page of $id', (claim) => {
  const { $ } = pageAt(`/claims/${claim.id}/`);
  const glance = glanceOf(claim.id);
  const disputes = disputesOf(claim, dataset);
  const differences = differencesOf.get(claim.id) ?? [];
  const text = plain($('main').text());

  test('says at a glance who says so and when, and how sure with the status and its meaning', () => {
    expect(plain($('h1').text())).toBe(plain(claim.statement));
    const who = glance.get('Who says so') ?? '';
    expect(who).toContain(saidBy(claim));
    const said = saidOn(claim, dataset);
    if (said) expect(who).toContain(dateWords(said.date));
    expect(glance.get('The date it gives')).toBe(said?.about && dateWords(said.about));
    expect(glance.get('What went another way')).toBe(isOurs(claim) ? plain(reporters(claim)) : undefined);
    const { label } = STATUS_WORDS[claim.status];
    const sure = glance.get('How sure') ?? '';
    expect(sure).toBe(plain(`${label}. ${sureWords(claim, isContested(disputes, differences))}`));
    expect(glance.get('How we checked')).toBe(plain(checkingWords(claim, dataset)));
    if (claim.likelihood)
      expect(sure).toContain(`“${LIKELIHOOD_WORDS[claim.likelihood]}” (${claim.speaker})`);
    expect($(`.glance .glyph.s-${claim.status}`).length).toBeGreaterThan(0);
  });

  test('says who disputes it, each in the words of their own claim with its status, or that nobody was found', () => {
    const { by, of, reports, whole } = disputes;
    const who = glance.get(byWords(claim, disputes)) ?? '';
    expect(who.startsWith(plain(disputeNote(claim, disputes, differences)))).toBe(true);
    expect(who.includes('Of the indictment as a whole')).toBe(whole.length > 0);
    const entries = $('.glance li').toArray();
    const others = [...by, ...whole, ...reports, ...of];
    expect(entries).toHaveLength(others.length);
    for (const [place, other] of others.entries()) {
      const entry = $(entries[place]);
      expect(plain(entry.text())).toContain(`${STATUS_WORDS[other.status].label} · ${saidBriefly(other)}`);
      expect(plain(entry.find('a').text())).toBe(plain(other.statement));
      expect(entry.find('a').attr('href')).toBe(`${BASE}claims/${other.id}/`);
    }
    for (const { address, words } of differences) {
      expect(who).toContain('Accounts differ: ');
      expect(plain($(`.glance a[href="${BASE}${address.slice(1)}"]`).text())).toBe(plain(words));
    }
  });

  test('gives its words, its figures, its note and every source', () => {
    if (claim.quote) expect(plain($('blockquote').text())).toBe(plain(claim.quote));
    else expect($('blockquote')).toHaveLength(0);
    if (claim.note) expect(text).toContain(plain(claim.note));
    for (const figure of dataset.figures.filter((each) => each.claim === claim.id))
      expect(text).toContain(plain(figureWords(figure, { unit: true })));
    const sources = $('.source-list > li').toArray();
    expect(sources).toHaveLength(claim.sources.length);
    for (const [place, id] of claim.sources.entries()) {
      const { title, url, publisher } = dataset.source(id);
      expect(plain($(sources[place]).text())).toContain(plain(title));
      expect(plain($(sources[place]).text())).toContain(plain(publisher));
      if (url) expect($(sources[place]).find('.source-title a').attr('href')).toBe(url);
      expect($(sources[place]).find(`a[href="${BASE}sources/#${id}"]`)).toHaveLength(1);
    }
  });

  test('has its record as JSON, which says what the page says', () => {
    const address = $('link[rel="alternate"][type="application/json"]').attr('href') ?? '';
    const record = JSON.parse(readText(fileOf(address, '/') ?? '')) as Record<string, unknown>;
    expect(record).toMatchObject({
      ...{ id: claim.id, statement: claim.statement, speaker: claim.speaker, status: claim.status },
      date: claim.date?.edtf ?? null,
      disputed_by: claim.disputed_by,
    });
    const used = Object.values(record['used'] as Record<string, { url?: string }[]>).flat();
    const linked = used.flatMap(({ url }) => (url === undefined ? [] : [new URL(url)]));
    for (const { pathname, hash } of linked)
      expect($(`a[href="${pathname}${hash}"]`).length).toBeGreaterThan(0);
  });

  test('is a light page', () => {
    expect(pageWeight(`claims/${claim.id}/index.html`).gzip).toBeLessThanOrEqual(15 * KB);
  });
});

describe('where the site uses a claim', () => {
  const linksOf = (id: string): string[] =>
    pageAt(`/claims/${id}/`)
      .$('main a')
      .toArray()
      .map((link) => link.attribs['href'] ?? '');

  test('every chapter that marks it is linked from its page', () => {
    const missing = story('.chapter a.cited')
      .toArray()
      .filter((mark) => {
        const chapter = story(mark).closest('.chapter');
        const places = [
          chapter.attr('id'),
          ...chapter
            .find('[id]')
            .toArray()
            .map(({ attribs }) => attribs['id']),
        ];
        const links = linksOf(/claims\/([^/]+)\/$/.exec(mark.attribs['href'] ?? '')?.[1] ?? '');
        return !places.some((place) => links.includes(`${BASE}#${place ?? ''}`));
      });
    expect(missing.map((mark) => mark.attribs['href'])).toEqual([]);
    expect(story('.chapter a.cited').length).toBeGreaterThan(100);
  });

  test.each(loadLessons())('every claim of the lesson $id names it, and where in it', ({ id, claims }) => {
    const place = new RegExp(`^${BASE}teach/${id}/(slides/#.|worksheet/#task-\\d|quiz/#q-.|$)`);
    expect(claims.filter((claim) => !linksOf(claim).some((link) => place.test(link)))).toEqual([]);
  });

  test('a claim that a row of a chart names says so, with the row and the chart', () => {
    for (const { claims } of dataset.wordings)
      for (const claim of claims) {
        expect(plain(pageAt(`/claims/${claim}/`).$('main').text())).toContain('statement compared');
        expect(linksOf(claim).some((link) => link.startsWith(`${BASE}charts/`))).toBe(true);
      }
  });
});

describe('the whole ledger as files', () => {
  const whole = JSON.parse(readText('claims/ledger.json')) as {
    claims: Record<string, unknown>[];
    fields: Record<string, string>;
  };
  const table = parse<Record<string, string>>(readText('claims/ledger.csv'), { columns: true });

  test('holds every claim in the order of the list, in both', () => {
    const listed = list('[data-status]')
      .toArray()
      .map(({ attribs }) => attribs['id']);
    expect(whole.claims.map(({ id }) => id)).toEqual(listed);
    expect(table.map(({ id }) => id)).toEqual(listed);
  });

  test('says the same of a claim in both, and in the claim’s own file', () => {
    for (const [place, record] of whole.claims.entries()) {
      const row = table[place];
      for (const field of ['statement', 'speaker', 'status', 'topic', 'seen', 'check'])
        expect(row?.[field]).toBe(record[field]);
      expect(row?.['disputed_by']).toBe((record['disputed_by'] as string[]).join(';'));
      const own = JSON.parse(readText(`claims/${String(record['id'])}.json`)) as object;
      expect(own).toMatchObject(record);
    }
  });
});

test('every column of the ledger’s table is described on the page and in the JSON, and nothing else is', () => {
  const columns = Object.keys(
    parse<Record<string, string>>(readText('claims/ledger.csv'), { columns: true })[0] ?? {},
  );
  expect(columns).toEqual(Object.keys(COLUMNS));
  expect(JSON.parse(readText('claims/ledger.json'))).toMatchObject({ fields: COLUMNS });
  expect(
    list('#columns dt')
      .toArray()
      .map((each) => plain(list(each).text())),
  ).toEqual(columns);
});

test('a list in the table has bare semicolons, as the tables of /data/ have', () => {
  const text = readText('claims/ledger.csv');
  const [row] = parse<Record<string, string>>(text, { columns: true }).filter(
    ({ id }) => id === 'indictment-unsealed',
  );
  expect(row?.['disputed_by']).toBe(dataset.claim('indictment-unsealed').disputed_by.join(';'));
  expect(row?.['source_urls']?.split(';').every((url) => /^https?:\/\/\S+$/.test(url))).toBe(true);
  expect(FILES.has('claims/claims.csv') || FILES.has('claims/claims.json')).toBe(false);
});

test('a claim names the chart of how many parliamentarians only where it is one of its accounts', () => {
  const chart = `${BASE}charts/how-many-parliamentarians/`;
  const own = new Set(
    dataset.accounts
      .filter(({ difference }) => difference === 'accounts-or-people')
      .map(({ claim }) => claim),
  );
  const linking = dataset.claims.filter(
    ({ id }) => pageAt(`/claims/${id}/`).$(`main a[href="${chart}"]`).length > 0,
  );
  expect(new Set(linking.map(({ id }) => id))).toEqual(own);
});

test('no page but the list itself links into the list where a claim’s own page is meant', () => {
  const ids = new Set(dataset.claims.map(({ id }) => id));
  const deep = PAGES.flatMap(({ $, address }) =>
    $(`a[href*="/claims/#"]`)
      .toArray()
      .filter(({ attribs }) => ids.has((attribs['href'] ?? '').split('#')[1] ?? ''))
      .map(({ attribs }) => `${address} ${attribs['href'] ?? ''}`),
  );
  expect(deep).toEqual([]);
});

describe('the list of claims', () => {
  test('has every claim at its own address, with the way to its page, who says it, how sure and who disputes it', () => {
    for (const claim of dataset.claims) {
      const item = list(`[id="${claim.id}"]`);
      expect(plain(item.find(`a[href="${BASE}claims/${claim.id}/"]`).text())).toBe(plain(claim.statement));
      const facts = plain(item.find('.source-facts').text());
      expect(facts).toContain(`${STATUS_WORDS[claim.status].label} · ${saidBriefly(claim)}`);
      const disputes = disputesOf(claim, dataset);
      const { by, whole } = disputes;
      for (const other of [...by, ...(by.length > 0 ? [] : whole)]) expect(facts).toContain(other.speaker);
      if (facts.includes('no dispute found'))
        expect(isContested(disputes, differencesOf.get(claim.id) ?? []) && disputes.of.length === 0).toBe(
          false,
        );
      if (claim.status === 'charged') expect(facts).not.toContain('no dispute found');
    }
  });

  test('counts in words what its form counts, and every count is right', () => {
    for (const element of list('[data-find] select').toArray()) {
      const select = list(element);
      const options = select.find('option').toArray().slice(1);
      expect(options.length).toBeGreaterThan(4);
      for (const option of options) {
        const value = option.attribs['value'] ?? '';
        const name = select.attr('name') ?? '';
        const having = list(
          name === 'topic'
            ? `[data-topic="${value}"] [data-status]`
            : `[data-status][data-${name}~="${value}"]`,
        ).length;
        expect(plain(list(option).text())).toBe(
          `${plain(option.attribs['data-name'] ?? '')} (${String(having)})`,
        );
        if (name !== 'topic')
          expect(plain(list('.counts').text())).toContain(
            `${plain(option.attribs['data-name'] ?? '')} ${String(having)}`,
          );
      }
    }
  });

  test('weighs at most 60 kB', () => {
    expect(pageWeight('claims/index.html').gzip).toBeLessThanOrEqual(60 * KB);
  });
});
