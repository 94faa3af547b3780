import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { headersOf } from '../../src/site/headers.ts';
import { descriptorProblems, type Descriptor } from '../fixtures/data-package-rules.ts';
import { dataProblems } from '../fixtures/table-schema-rules.ts';
import { BASE, FILES, SITE, pageAt, plain, readBytes, readText } from './site.ts';

const said = readText('data/datapackage.json');
const descriptor = JSON.parse(said) as Descriptor;
const read = (path: string): Buffer => readBytes(`data/${path}`);
const archive = [...FILES].filter((file) => /^data\/.*\.zip$/.test(file));
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

describe('the data package', () => {
  test('is one by the standard', () => {
    expect(descriptorProblems(descriptor)).toEqual([]);
  });

  test('has files that are what it says, cell by cell and id by id', () => {
    expect(dataProblems(descriptor, read)).toEqual([]);
  });

  test('has every table that the site publishes, and no other', () => {
    const files = [...FILES].filter((file) => /^data\/[\w-]+\.csv$/.test(file)).map((file) => file.slice(5));
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThanOrEqual(16);
  });

  test('names the address it is found at, and the day and version of its changelog', () => {
    const [newest] = parse(readFileSync('content/data/CHANGELOG.yaml', 'utf8')) as {
      version: string;
      date: string;
    }[];
    expect(descriptor.id).toBe(`${SITE}${BASE}data/`);
    expect(descriptor.created).toBe(`${newest?.date ?? ''}T00:00:00Z`);
    expect(descriptor.version.split('+')[0]).toBe(newest?.version);
  });

  test('has an example of every field that is ever filled in', () => {
    const without = descriptor.resources.flatMap(({ name, schema }) =>
      schema.fields.filter(({ example }) => example === undefined).map((field) => `${name}.${field.name}`),
    );
    const filled = without.filter((each) => {
      const [table = '', field = ''] = each.split('.');
      const { rows } = JSON.parse(readText(`data/${table}.json`)) as { rows: Record<string, unknown>[] };
      return rows.some((row) => row[field] !== null && (row[field] as unknown[]).length !== 0);
    });
    expect(filled).toEqual([]);
  });
});

describe('a descriptor is found wrong', () => {
  const broken = (
    change: (copy: { [key: string]: unknown; resources: Descriptor['resources'] }) => void,
  ): string => {
    const copy = JSON.parse(said) as { [key: string]: unknown; resources: Descriptor['resources'] };
    change(copy);
    return descriptorProblems(copy).join('\n');
  };
  const first = (copy: { resources: Descriptor['resources'] }) =>
    copy.resources[0] as unknown as Record<string, Record<string, unknown>>;

  test.each([
    ['without resources', (copy) => void (copy.resources = []), 'resources'],
    [
      'with a licence that has neither name nor path',
      (copy) => void (copy['licenses'] = [{ title: 'x' }]),
      'licenses.0',
    ],
    ['made at no time', (copy) => void (copy['created'] = 'yesterday'), 'created'],
    [
      'with a path out of its folder',
      (copy) => void Object.assign(first(copy), { path: '../sources.csv' }),
      'resources.0.path',
    ],
    [
      'with an absolute path',
      (copy) => void Object.assign(first(copy), { path: '/sources.csv' }),
      'resources.0.path',
    ],
    ['with a hash of no kind', (copy) => void Object.assign(first(copy), { hash: 'zz' }), 'resources.0.hash'],
    [
      'with one table twice',
      (copy) => void copy.resources.push(...copy.resources.slice(0, 1)),
      'each resource once',
    ],
    [
      'with a type that there is not',
      (copy) =>
        void Object.assign((first(copy)['schema']?.['fields'] as object[])[0] ?? {}, { type: 'text' }),
      'fields.0.type',
    ],
    [
      'with a constraint its type has not',
      (copy) =>
        void Object.assign((first(copy)['schema']?.['fields'] as object[])[0] ?? {}, {
          constraints: { minimum: 1 },
        }),
      'fields.0.constraints',
    ],
    [
      'with a key of no field',
      (copy) => void Object.assign(first(copy)['schema'] ?? {}, { primaryKey: ['nowhere'] }),
      'keys made of fields',
    ],
    [
      'with a reference to no table',
      (copy) =>
        void Object.assign(first(copy)['schema'] ?? {}, {
          foreignKeys: [{ fields: ['id'], reference: { resource: 'nowhere', fields: ['id'] } }],
        }),
      'foreign keys to fields',
    ],
  ] satisfies [string, Parameters<typeof broken>[0], string][])('%s', (_, change, words) => {
    expect(broken(change)).toContain(words);
  });
});

describe('rows are found wrong', () => {
  /** What is found where one file is changed, what its bytes and hash then are apart. */
  const found = (path: string, change: (text: string) => string): string[] => {
    const changed = Buffer.from(change(read(path).toString('utf8')));
    expect(changed.equals(read(path))).toBe(false);
    return dataProblems(descriptor, (each) => (each === path ? changed : read(each))).filter(
      (each) => !each.endsWith('than it says'),
    );
  };
  const append = (row: string) => (csv: string) => `${csv.trimEnd()}\n${row}\n`;

  test.each([
    ['an id that is there twice', 'actors.csv', append('apt31,A,,A.,'), 'actors: id ["apt31"] twice'],
    ['an empty cell that is required', 'actors.csv', append('new-one,,,A.,'), 'name: “” is missing'],
    [
      'a value that is not allowed',
      'countries.csv',
      append('ZZ,Nowhere,perhaps'),
      '“perhaps” is not one of the allowed',
    ],
    ['a code out of its pattern', 'countries.csv', append('Zz,Nowhere,no'), '“Zz” does not fit the pattern'],
    [
      'words for a number',
      'figures.csv',
      append('first-actor-24-aug-2021,extra,many,people,exact,'),
      '“many” is no number',
    ],
    [
      'a reference to no row',
      'figures.csv',
      append('no-such-claim,extra,1,people,exact,'),
      'figures: claim no-such-claim is in no row of claims',
    ],
    [
      'an item of a list that is in no row',
      'actors.csv',
      append('new-one,A,,A.,no-such-source'),
      'actors: sources no-such-source is in no row of sources',
    ],
    [
      'a claim and key in one cell that no row has together',
      'accounts.csv',
      (csv: string) => csv.replace(/,([a-z0-9-]+)\.([a-z0-9-]+)$/m, ',$1.no-such-key'),
      '.no-such-key is in no row of figures',
    ],
    [
      'a key that is of another claim than the one it must be of',
      'exposures.csv',
      (csv: string) => csv.replace(/^(mx-ine-2016),[a-z0-9-]+/m, '$1,accounts'),
      'exposures: figure accounts is in no row of figures',
    ],
    [
      'an organisation that is not there',
      'people.csv',
      (csv: string) => csv.replace(',ico,official', ',icq,official'),
      'people: organisation_id icq is in no row of organisations',
    ],
    [
      'a list with a gap',
      'actors.csv',
      append('new-one,A,,A.,mitre-g0128;;ec-notice'),
      '“mitre-g0128;;ec-notice” is no list',
    ],
    [
      'a day that there is not',
      'techniques.csv',
      append('T9999,A,A.,mitre-g0128,read,confirmed,2026-02-30'),
      '“2026-02-30” is no date',
    ],
    [
      'a column that was renamed',
      'countries.csv',
      (csv: string) => csv.replace('five_eyes', 'fives'),
      'countries: the header is not its fields',
    ],
  ] as const)('%s', (_, path, change, words) => {
    expect(found(path, change).join('\n')).toContain(words);
  });

  test('bytes that are not what was described', () => {
    const shorter = dataProblems(descriptor, (path) =>
      path === 'actors.csv' ? Buffer.from(read(path).toString('utf8').replaceAll('\n', '\r\n')) : read(path),
    );
    expect(shorter).toEqual([
      'actors: has other bytes than it says',
      'actors: has another hash than it says',
    ]);
  });
});

describe.each(descriptor.resources)('$name', ({ name, path, title, schema }) => {
  const { $, file } = pageAt(`/data/${name}/`);

  test('is published as it stands in the content, byte for byte', () => {
    expect(read(path).equals(readFileSync(`content/data/${path}`))).toBe(true);
  });

  test('says in JSON what it says in CSV', () => {
    const json = JSON.parse(readText(`data/${name}.json`)) as {
      version: string;
      rows: Record<string, unknown>[];
    };
    expect(json.version).toBe(descriptor.version);
    expect(
      json.rows.every((row) => Object.keys(row).join() === schema.fields.map((field) => field.name).join()),
    ).toBe(true);
    const bytes = read(path).toString('utf8');
    const written = json.rows.map((row) =>
      Object.values(row).map((value) =>
        Array.isArray(value) ? value.join(';') : value === null ? '' : String(value as string | number),
      ),
    );
    expect(written.flat().filter((cell) => !bytes.includes(cell.replaceAll('"', '""')))).toEqual([]);
  });

  test('has a page that says its title and describes each field as the package does', () => {
    expect($('h1').text()).toBe(title);
    const told = $('dl.fields > dt code')
      .toArray()
      .map((each) => $(each).text());
    expect(told).toEqual(schema.fields.map((field) => field.name));
    const words = plain($('dl.fields').text());
    expect(schema.fields.filter(({ description = '' }) => !words.includes(plain(description)))).toEqual([]);
  });

  test('has a page that shows rows, offers both files and is light', () => {
    expect($('tbody tr').length).toBe(
      Math.min(5, (JSON.parse(readText(`data/${name}.json`)) as { rows: unknown[] }).rows.length),
    );
    for (const ending of ['csv', 'json'])
      expect($(`a[href="${BASE}data/${name}.${ending}"]`).length).toBeGreaterThan(0);
    expect(gzipSync(readBytes(file), { level: 9 }).length).toBeLessThanOrEqual(30_000);
  });
});

describe('the archive', () => {
  const files = unzipSync(new Uint8Array(readBytes(archive[0] ?? '')));

  test('is one, named for the version', () => {
    expect(archive).toEqual([`data/${descriptor.name}-${descriptor.version.replace('+', '-')}.zip`]);
  });

  test('holds every table and the package itself, the same bytes as beside it', () => {
    for (const path of ['datapackage.json', ...descriptor.resources.map((each) => each.path)])
      expect(Buffer.from(files[path] ?? []).equals(read(path)), path).toBe(true);
  });

  test('says what it is, how to cite it, and on what terms', () => {
    expect(text(files['README.md'])).toContain(`Version ${descriptor.version}. ${SITE}${BASE}data/`);
    for (const said of [
      'NA is Namibia',
      'keep_default_na=False',
      'na.strings = ""',
      '    claims <- read.csv("claims.csv"',
    ])
      expect(text(files['README.md'])).toContain(said);
    expect(text(files['LICENCE.txt'])).toContain('CC BY 4.0');
    expect(text(files['CHANGELOG.md'])).toContain(`## ${descriptor.version.split('+')[0] ?? ''} (`);
    expect(parse(text(files['CITATION.cff']))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: descriptor.title,
      version: descriptor.version,
      'date-released': descriptor.created.slice(0, 10),
      license: 'CC-BY-4.0',
      url: `${SITE}${BASE}data/`,
    });
  });
});

describe('the page of the data', () => {
  const { $, file } = pageAt('/data/');

  test('lists each table with its rows, and links its page and files', () => {
    expect(
      $('.table-list > li')
        .toArray()
        .map((each) => $(each).attr('id')),
    ).toEqual(descriptor.resources.map(({ name }) => name));
  });

  test('tells every version, and offers five ways to cite the newest', () => {
    const versions = (
      parse(readFileSync('content/data/CHANGELOG.yaml', 'utf8')) as { version: string }[]
    ).map(({ version }) => `version-${version}`);
    expect(
      $('section[id^="version-"]')
        .toArray()
        .map((each) => $(each).attr('id')),
    ).toEqual(versions);
    const cited = $('pre[aria-label^="Citation"]')
      .toArray()
      .map((each) => $(each).text());
    expect(cited).toHaveLength(5);
    expect(cited.filter((each) => !each.includes(descriptor.version))).toEqual([]);
  });

  test('is light', () => {
    expect(gzipSync(readBytes(file), { level: 9 }).length).toBeLessThanOrEqual(30_000);
  });
});

test('tables may be read by any page, and say which letters they are in', () => {
  const headers = headersOf('/data/claims.csv');
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
  expect(headersOf('/data/datapackage.json').get('Access-Control-Allow-Origin')).toBe('*');
});
