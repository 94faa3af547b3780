import { describe, expect, test } from 'vitest';
import { suggest } from '../../../src/data/content-error.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { mendId, mendIdBy } from '../../../src/data/mend-id.ts';
import { nextLedger } from '../../../src/data/package/ledger.ts';
import { copyTables, placeOf, problemsIn } from '../../fixtures/tables.ts';

const claims = { sha256: '', fields: ['id'], rows: ['old-claim'] };
const ledger = nextLedger(undefined, { description: '', tables: new Map([['claims', claims]]) }, '1.0.0');

describe('the name of a row that is not there', () => {
  test('is mended by a near one', () => {
    expect(mendIdBy(ledger, 'claims', 'new-clam', ['new-claim'])).toBe('did you mean “new-claim”?');
  });

  test('without a near one leads to the table', () => {
    for (const found of ['', 'quite-another-thing'])
      expect(mendIdBy(ledger, 'claims', found, ['new-claim'])).toBe(
        'write a name that content/data/claims.csv has, or add it there first',
      );
  });

  test('that was published is never mended by a near one', () => {
    const mend = mendIdBy(ledger, 'claims', 'old-claim', ['old-claims']);
    expect(mend).not.toContain('did you mean');
    expect(mend).toContain('put the row back in content/data/claims.csv, or withdraw claims/old-claim');
    expect(mendIdBy(ledger, 'events', 'old-claim', ['old-claims'])).toContain('did you mean');
    expect(mendIdBy(undefined, 'claims', 'old-claim', ['old-claims'])).toContain('did you mean');
  });
});

test('a published claim that is taken out while rows name it is told so at each of them', () => {
  const tables = copyTables();
  tables.claims.splice(placeOf('claims', tables.claims, 'recon-count-53'), 1);
  const dangling = problemsIn(tables).filter(({ found }) => found === 'recon-count-53');
  expect(dangling.length).toBeGreaterThan(1);
  for (const { mend } of dangling) expect(mend).toContain('withdraw claims/recon-count-53');
});

test('the story is told where to look a name up', () => {
  const dataset = loadDataset();
  expect(() => dataset.claim('nothing-of-the-kind-at-all')).toThrow(
    'content/data/claims.csv has no row “nothing-of-the-kind-at-all”: write a name that content/data/claims.csv has',
  );
  expect(mendId('claims', 'ec-notise-missing-entirely', [])).toContain('content/data/claims.csv');
});

test('a closed list is not to be added to', () => {
  expect(suggest('typo', ['correction', 'update'])).toBe('write one of the allowed values');
});
