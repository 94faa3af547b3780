import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../src/data/content-error.ts';
import { TABLE_NAMES } from '../../../src/data/tables.ts';
import { copyTables, placeOf, problemsIn, setCell, writeCsv } from '../../fixtures/tables.ts';

const saying = (text: string): string => expect.stringContaining(text) as string;

test('the day of a copy in the Wayback Machine is the one its address has', () => {
  const tables = copyTables();
  const copy = 'https://web.archive.org/web/20240325101500/https://www.example.org/';
  setCell(tables, 'sources', 'ec-notice', 'archived', copy);
  const row = setCell(tables, 'sources', 'ec-notice', 'archived_on', '2024-03-26');
  const file = 'content/data/sources.csv';
  expect(problemsIn(tables)).toEqual([
    {
      ...{ file, row, field: 'archived_on', found: '2024-03-26' },
      allowed: 'the day that the address of the copy has in it',
      mend: 'change archived_on to what is allowed',
    },
  ]);
  setCell(tables, 'sources', 'ec-notice', 'archived_on', '2024-03-25');
  expect(problemsIn(tables)).toEqual([]);
});

describe('what no row can tell by itself', () => {
  test('an id used twice is said at the second place, with the first', () => {
    const tables = copyTables();
    const first = placeOf('events', tables.events, 'ec-alarm-2021');
    tables.events.push([...(tables.events[first] ?? [])]);
    expect(problemsIn(tables)).toEqual([
      {
        file: 'content/data/events.csv',
        row: tables.events.length,
        field: 'id',
        found: 'ec-alarm-2021',
        allowed: 'an id used once in the table',
        mend: saying(`row ${String(first + 1)} has it already`),
      },
    ]);
  });

  test('a source nobody cites', () => {
    const tables = copyTables();
    const [, any = []] = tables.sources;
    tables.sources.push(['a-source-nobody-cites', ...any.slice(1)]);
    expect(problemsIn(tables)).toEqual([
      {
        file: 'content/data/sources.csv',
        row: tables.sources.length,
        field: 'id',
        found: 'a-source-nobody-cites',
        allowed: saying('at least one row of another table cites'),
        mend: 'cite it where it is used, or remove this row',
      },
    ]);
  });

  test('a claim that rests on a recalled source alone', () => {
    const tables = copyTables();
    const row = setCell(tables, 'claims', 'public-8-aug-2023', 'sources', 'ec-notice');
    setCell(tables, 'sources', 'ec-notice', 'seen', 'recalled');
    expect(problemsIn(tables)).toContainEqual({
      file: 'content/data/claims.csv',
      row,
      field: 'sources',
      found: 'ec-notice',
      allowed: saying('read or seen in excerpt'),
      mend: saying('add a source that somebody has seen'),
    });
  });

  test('a fact that is itself only recalled', () => {
    const tables = copyTables();
    const row = setCell(tables, 'events', 'ec-alarm-2021', 'seen', 'recalled');
    expect(problemsIn(tables)).toMatchObject([{ file: 'content/data/events.csv', row, field: 'sources' }]);
  });
});

describe('a table that cannot be read', () => {
  test('lacks a column', () => {
    const tables = copyTables();
    for (const cells of tables.targets) cells.pop();
    expect(problemsIn(tables)).toMatchObject([
      { file: 'content/data/targets.csv', row: 1, field: 'note', mend: saying('“note”') },
    ]);
  });

  test('has a column too many', () => {
    const tables = copyTables();
    tables.targets.forEach((cells, at) => cells.push(at === 0 ? 'notes' : ''));
    expect(problemsIn(tables)).toMatchObject([
      {
        file: 'content/data/targets.csv',
        row: 1,
        field: 'notes',
        allowed: saying('id, country, what'),
        mend: 'did you mean “note”?',
      },
    ]);
  });

  test('has a row with a cell too few', () => {
    const tables = copyTables();
    const place = placeOf('events', tables.events, 'ec-alarm-2021');
    tables.events[place]?.pop();
    expect(problemsIn(tables)).toMatchObject([
      { file: 'content/data/events.csv', row: place + 1, found: '13 cells', mend: saying('comma') },
    ]);
  });

  test('has a quotation mark that is not doubled', () => {
    const tables = copyTables();
    const place = placeOf('events', tables.events, 'ec-alarm-2021');
    const lines = writeCsv(tables.events).split('\n');
    lines[place] = (lines[place] ?? '').replace('","', '",a "spam" alarm"');
    expect(problemsIn(tables, { events: lines.join('\n') })).toMatchObject([
      {
        file: 'content/data/events.csv',
        row: place + 1,
        allowed: saying('doubled'),
        mend: saying('quotation marks'),
      },
    ]);
  });

  test('does not hide what is wrong in the others', () => {
    const tables = copyTables();
    for (const cells of tables.targets) cells.pop();
    setCell(tables, 'claims', 'register-fields', 'status', 'assesed');
    expect(problemsIn(tables).map(({ file }) => file)).toEqual([
      'content/data/claims.csv',
      'content/data/targets.csv',
    ]);
  });
});

test('one error lists every problem of every table, each on a line a journalist can follow', () => {
  const tables = copyTables();
  const rows = [
    setCell(tables, 'claims', 'register-fields', 'status', 'assesed'),
    setCell(tables, 'events', 'ec-alarm-2021', 'date', '2021-02-30'),
    setCell(tables, 'events', 'ec-alarm-2021', 'actor', 'apt13'),
    setCell(tables, 'targets', 'gb-electoral-commission', 'what', ''),
  ];
  const problems = problemsIn(tables);
  expect(problems.map(({ row }) => row).sort()).toEqual(rows.toSorted());
  const [head, ...lines] = new ContentError(problems).message.split('\n');
  expect(head).toBe('4 things to mend in content/:');
  expect(lines).toHaveLength(4);
  expect(lines).toContainEqual(
    `  • content/data/claims.csv, row ${String(rows[0])}, field status: found “assesed”; ` +
      'allowed: established, assessed, charged, alleged, claimed, denied. To mend: did you mean “assessed”?',
  );
  expect(lines).toContainEqual(
    saying('field what: found nothing; allowed: must not be empty. To mend: fill in what.'),
  );
});

test('missing files are each said by name, and the program ends without a stack', () => {
  const empty = mkdtempSync(join(tmpdir(), 'no-content-'));
  const program = join(process.cwd(), 'scripts', 'check-data.ts');
  const { status, stderr } = spawnSync(process.execPath, [program], { cwd: empty, encoding: 'utf8' });
  expect(status).toBe(1);
  for (const name of TABLE_NAMES) expect(stderr).toContain(`content/data/${name}.csv: found nothing`);
  expect(stderr).toContain('bring the file back');
  expect(stderr).not.toContain('    at ');
});
