import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { chart } from '../../../src/charts/response-matrix/chart.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { drawnRows, namedRows, usesOf, type Place } from '../../../scripts/row-uses.ts';
import { ArgumentError, readStaleArguments } from '../../../scripts/stale-arguments.ts';
import { staleCsv, staleJson, staleText, type UsedRow } from '../../../scripts/stale-report.ts';

const TODAY = '2026-11-29';

describe('the arguments', () => {
  test('left out are twelve months before today, as text, and no error', () => {
    expect(readStaleArguments([], TODAY)).toEqual({ months: 12, on: TODAY, form: 'text', fail: false });
  });

  test('say how many months, from which day, in which form', () => {
    expect(readStaleArguments(['--months', '6', '--on=2027-02-28', '--csv', '--fail'], TODAY)).toEqual({
      ...{ months: 6, on: '2027-02-28', form: 'csv', fail: true },
    });
    expect(readStaleArguments(['--json'], TODAY)?.form).toBe('json');
    expect(readStaleArguments(['--months', '1200'], TODAY)?.months).toBe(1200);
  });

  test.each([
    [['--months', 'six'], /--months: found “six”; allowed: a whole number/],
    [['--months=-1'], /--months: found “-1”/],
    [['--months', '-3'], /--months: found “-3”; allowed: a whole number from 0 to 1200/],
    [['--months', '100000'], /--months: found “100000”; allowed: a whole number from 0 to 1200/],
    [['--months', '3', '--months', '6'], /--months: found 3 and 6; allowed: one of them/],
    [['--on', TODAY, '--on', '2027-01-01'], /--on: found 2026-11-29 and 2027-01-01/],
    [['--months', '1.5'], /--months: found “1\.5”/],
    [['--on', '2027-02-30'], /--on: found “2027-02-30”; allowed: a day/],
    [['--on', 'today'], /--on: found “today”/],
    [['--json', '--csv'], /choose one/],
    [['--monhts', '6'], /--monhts/],
    [['6'], /6/],
  ])('%j are refused, and what is allowed is said', (written, message) => {
    expect(() => readStaleArguments(written, TODAY)).toThrow(ArgumentError);
    expect(() => readStaleArguments(written, TODAY)).toThrow(message);
  });
});

describe('who uses a row', () => {
  test('is read from components and tokens of a text', () => {
    const text = `<Claim id="one">x</Claim> <Reply claim="two">y</Reply> <Fig of="three.people" /> <When event="four" />
      <Span from="five" to="six" /> {fig:seven.people} {span:eight,nine} <Section id="not-a-row" title="T" />`;
    const claims = ['one', 'two', 'three', 'seven'].map((id) => `claims/${id}`);
    const events = ['four', 'five', 'six', 'eight', 'nine'].map((id) => `events/${id}`);
    expect([...namedRows(text)].sort()).toEqual([...claims, ...events].sort());
  });

  test('is a chart for the rows it draws and the sources it names', () => {
    const dataset = loadDataset();
    const drawn = drawnRows(chart, dataset);
    expect(dataset.responses.filter(({ id }) => !drawn.has(`responses/${id}`))).toEqual([]);
    expect(drawn).toContain(`sources/${dataset.responses[0]?.sources[0] ?? ''}`);
  });

  test('is told by chapters, charts and lessons', () => {
    const rows = new Set(['claims/one']);
    const places: Place[] = [
      { kind: 'chapters', id: 'the-register', rows },
      { kind: 'lessons', id: 'how-sure', rows },
      { kind: 'charts', id: 'target-map', rows: new Set(['events/one']) },
    ];
    expect(usesOf('claims', 'one', places)).toEqual({
      ...{ chapters: ['the-register'], charts: [], lessons: ['how-sure'] },
    });
  });
});

describe('the report', () => {
  const uses = { chapters: ['the-register', 'the-emails'], charts: ['target-map'], lessons: [] };
  const rows: UsedRow[] = [
    {
      ...{ table: 'curriculum', id: 'a-link', name: 'A framework', verified: undefined, age: 'never' },
      ...{ addresses: ['https://a.example/'], uses: { chapters: [], charts: [], lessons: [] } },
    },
    {
      ...{ table: 'sources', id: 'old', name: 'A paper, “old news”', age: '13 months' },
      ...{ verified: { kind: 'seen', on: '2025-10-29' }, addresses: ['https://b.example/'], uses },
    },
  ];
  const head = { months: 12, on: TODAY, of: 40, security: null };

  test('as text is grouped by table, with age, uses and address', () => {
    const text = staleText(rows, head);
    expect(text).toMatch(
      /^2 of 40 rows were last verified more than 12 months before 29 November 2026, or never\./,
    );
    expect(text.indexOf('sources (1)')).toBeLessThan(text.indexOf('curriculum (1)'));
    expect(text).toContain('2025-10-29  seen by then, never checked again, 13 months ago');
    expect(text).toContain('used by 2 chapters, 1 chart\n    https://b.example/');
    expect(text).toContain(
      'never verified\n    a-link: A framework\n    used by no chapter, chart or lesson',
    );
  });

  test('begins with what expires, where something does', () => {
    const security = '/.well-known/security.txt expires on 1 December 2026, in 2 days: renew it.';
    expect(staleText(rows, { ...head, security })).toMatch(/^\/\.well-known.*renew it\.\n\n2 of 40 rows/);
    expect(JSON.parse(staleJson(rows, { ...head, security }))).toMatchObject({ security });
  });

  test('as JSON and as CSV holds the same rows', () => {
    const json = JSON.parse(staleJson(rows, head)) as Record<string, unknown>;
    expect(json).toMatchObject({
      ...head,
      rows: [
        { id: 'a-link', on: null },
        { id: 'old', on: '2025-10-29', uses },
      ],
    });
    expect(parse(staleCsv(rows), { columns: true })).toMatchObject([
      { table: 'curriculum', id: 'a-link', on: '', age: 'never', chapters: '' },
      { table: 'sources', id: 'old', name: 'A paper, “old news”', chapters: 'the-register;the-emails' },
    ]);
  });
});

describe('npm run stale', () => {
  const run = (...written: string[]) =>
    spawnSync(process.execPath, ['scripts/stale.ts', ...written], { encoding: 'utf8', maxBuffer: 1e8 });

  test('is a report: what it lists is no error unless --fail says so', () => {
    const long = ['--on', '2037-01-01', '--json'];
    const { status, stdout } = run(...long);
    expect([status, run(...long, '--fail').status]).toEqual([0, 1]);
    const { of, rows, security } = JSON.parse(stdout) as {
      of: number;
      security: string;
      rows: { id: string; uses: { chapters: string[] } }[];
    };
    expect(rows.length).toBe(of);
    expect(security).toContain('security.txt expired on');
    expect(rows.find(({ id }) => id === 'ec-notice')?.uses.chapters).toContain('the-open-door');
  });

  test('--help says how it is used, and is no error', () => {
    const { status, stdout, stderr } = run('--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('npm run stale -- [--months <n>]');
  });

  test('says what is wrong with its arguments, and how it is used, without a stack', () => {
    const { status, stderr } = run('--months', 'six');
    expect(status).toBe(2);
    expect(stderr).toContain('allowed: a whole number');
    expect(stderr).toContain('npm run stale -- [--months <n>]');
    expect(stderr).not.toContain('    at ');
  });
});
