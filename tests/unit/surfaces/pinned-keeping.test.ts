/** Frozen copies are promises: nothing is overwritten, nothing is half written, and nobody changes one without being told. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHARTS } from '../../../src/charts/registry.ts';
import { pinnedCopies } from '../../../src/surfaces/pinned/copies.ts';
import { digestOf } from '../../../src/surfaces/pinned/digest.ts';
import { LEDGER, ledgerProblems, readLedger, type Ledger } from '../../../src/surfaces/pinned/ledger.ts';
import { chartsToPin, examine, PinError, writeCopies } from '../../../src/surfaces/pinned/pin.ts';

const DAY = '2026-11-23';
let root: string;
const copy = (id: string, says = 'x'): { name: string; html: string } => ({
  name: `${id}/${DAY}`,
  html: `<meta name="fortymillion:digest" content="${says}">`,
});
const fileOf = (id: string): string => join(root, 'public/pinned', id, DAY, 'index.html');
/** Every file under the root, with what it holds. */
const everything = (): [string, string][] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pinned-'));
  mkdirSync(join(root, 'content'));
  for (const id of ['first-chart', 'second-chart']) {
    mkdirSync(join(root, 'src/charts', id), { recursive: true });
    writeFileSync(join(root, 'src/charts', id, 'chart.ts'), '');
  }
  mkdirSync(join(root, 'src/charts/kit'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('what is asked for', () => {
  const ask =
    (...ids: string[]) =>
    (): string[] =>
      chartsToPin(ids, DAY, root);

  test('is pinned once, in the order it was asked for', () => {
    expect(ask('second-chart', 'first-chart', 'second-chart')()).toEqual(['second-chart', 'first-chart']);
  });

  test('must be something, and a chart', () => {
    const all = 'There are: first-chart, second-chart.';
    expect(ask()).toThrow(new PinError(`Which chart? npm run pin -- <id> [<id> …]. ${all}`));
    expect(ask('first-chart', 'secnd-chart')).toThrow(
      new PinError(`There is no chart “secnd-chart”: did you mean “second-chart”? ${all}`),
    );
    expect(ask('kit')).toThrow(new PinError(`There is no chart “kit”. ${all}`));
    expect(ask('../src')).toThrow(PinError);
  });

  test('must not be pinned today, whether the file or the ledger says so', () => {
    writeCopies([copy('first-chart')], root);
    expect(ask('second-chart', 'first-chart')).toThrow(
      new PinError(
        `Already pinned today and never overwritten: public/pinned/first-chart/${DAY}/index.html. Nothing was written.`,
      ),
    );
    rmSync(fileOf('first-chart'));
    expect(ask('first-chart')).toThrow(PinError);
    writeFileSync(join(root, LEDGER), '{}');
    expect(ask('first-chart'), 'its empty folder').toThrow(PinError);
    expect(chartsToPin(['first-chart'], '2026-11-24', root)).toEqual(['first-chart']);
  });
});

describe('a copy is not written', () => {
  test('that would ask for something', () => {
    const html = '<img src="https://x.example/a.png">';
    expect(() => {
      examine({ name: 'a/b', html });
    }).toThrow(new PinError('a/b would fetch https://x.example/a.png. Nothing was written.'));
  });

  test('that weighs more than it may', () => {
    const noise = (length: number): string =>
      Array.from({ length }, (_, n) => ((n * n * 7919) % 100_003).toString(36)).join();
    expect(() => {
      examine({ name: 'a/b', html: noise(1000) });
    }).not.toThrow();
    expect(() => {
      examine({ name: 'a/b', html: noise(90_000) });
    }).toThrow(/^a\/b weighs \d+ kB gzip; the limit is 150 kB\. Nothing was written\.$/);
  });
});

describe('writing', () => {
  test('puts each copy in its place and in the ledger, beside those there are', () => {
    writeCopies([copy('second-chart', 'says 2')], root);
    writeCopies([copy('first-chart', 'says 1')], root);
    expect(readFileSync(fileOf('first-chart'), 'utf8')).toBe(copy('first-chart', 'says 1').html);
    const ledger = readLedger(root);
    expect(Object.keys(ledger)).toEqual([`first-chart/${DAY}`, `second-chart/${DAY}`]);
    expect(Object.values(ledger).map(({ digest }) => digest)).toEqual(['says 1', 'says 2']);
    expect(ledgerProblems(root)).toEqual([]);
  });

  test('leaves everything as it was when one of several fails', () => {
    writeCopies([copy('second-chart')], root);
    const before = everything();
    expect(() => {
      writeCopies([copy('first-chart'), copy('second-chart', 'other')], root);
    }).toThrow(PinError);
    expect(everything()).toEqual(before);
  });
});

describe('a check tells', () => {
  beforeEach(() => {
    writeCopies([copy('first-chart'), copy('second-chart')], root);
  });
  const file = `public/pinned/first-chart/${DAY}/index.html`;

  test('nothing where nothing was pinned, or all is as it was', () => {
    expect(ledgerProblems(root)).toEqual([]);
    rmSync(join(root, 'public'), { recursive: true });
    rmSync(join(root, LEDGER));
    expect(ledgerProblems(root)).toEqual([]);
  });

  test('a copy that is gone', () => {
    rmSync(join(root, file));
    expect(ledgerProblems(root)).toEqual([
      `${file} is missing, and ${LEDGER} promises it to those who linked to it. To mend: bring it back (git checkout <commit> -- ${file}).`,
    ]);
  });

  test('a copy with one byte more', () => {
    writeFileSync(join(root, file), `${copy('first-chart').html}\n`);
    expect(ledgerProblems(root)).toEqual([
      `${file} is not what was pinned: pinned copies never change. To mend: bring it back (git checkout <commit> -- ${file}).`,
    ]);
  });

  test('a file that nobody pinned', () => {
    writeFileSync(join(root, 'public/pinned/note.txt'), '');
    expect(ledgerProblems(root)).toEqual([
      `public/pinned/note.txt is not in ${LEDGER}: only npm run pin makes copies. To mend: remove it.`,
    ]);
  });
});

describe('the copies of a chart', () => {
  const [id = '', other = ''] = [...CHARTS.keys()];

  test('are its own, the newest first, each with whether the chart still says the same', () => {
    const entry = (digest: string): Ledger[string] => ({ sha256: '', digest, height: 900 });
    const ledger = {
      [`${id}/2026-11-23`]: entry('something else'),
      [`${id}/2027-01-01`]: entry(digestOf(id)),
      [`${other}/2027-01-02`]: entry(digestOf(other)),
    };
    expect(pinnedCopies(id, ledger)).toEqual([
      { day: '2027-01-01', path: `/pinned/${id}/2027-01-01/`, isCurrent: true, height: 900 },
      { day: '2026-11-23', path: `/pinned/${id}/2026-11-23/`, isCurrent: false, height: 900 },
    ]);
    expect(pinnedCopies('unheard-of', ledger)).toEqual([]);
  });

  test('are told apart by what each chart says', () => {
    const digests = [...CHARTS.keys()].map(digestOf);
    expect(new Set(digests).size).toBe(CHARTS.size);
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf(id)).toBe(digests[0]);
  });
});
