import { suggest } from '../../../src/data/content-error.ts';
import type { Claim } from '../../../src/data/dataset.ts';
import { STATUSES } from '../../../src/data/status.ts';
import type { Known } from '../known.ts';
import type { Reference } from '../passage.ts';
import type { FileRule, Finding } from '../rule.ts';

/** What a claim lacks to be printed; empty when it lacks nothing. */
export function lacks(claim: Claim, { dataset }: Known): string {
  if (!STATUSES.includes(claim.status)) return 'a status';
  if (claim.sources.length === 0) return 'a source';
  const sources = claim.sources.flatMap((id) => dataset.sources.find((each) => each.id === id) ?? []);
  if (!sources.some(({ url }) => url !== '')) return 'a source with an address';
  if (sources.every(({ seen }) => seen === 'recalled')) return 'a source that somebody has seen';
  return '';
}

function look({ table, id, at }: Reference, known: Known): Finding[] {
  const { dataset } = known;
  const ids: readonly string[] =
    table === 'figures'
      ? dataset.figures.map(({ claim, key }) => `${claim}.${key}`)
      : dataset[table].map((row) => row.id);
  if (!ids.includes(id))
    return [{ found: id, mend: `name a row of content/data/${table}.csv: ${suggest(id, ids)}`, at }];
  const resting = table === 'claims' ? id : table === 'figures' ? (id.split('.')[0] ?? '') : '';
  const missing = resting === '' ? '' : lacks(dataset.claim(resting), known);
  if (missing === '') return [];
  return [
    {
      found: id,
      mend: `give the claim ${resting} ${missing} in content/data/claims.csv, or leave it out`,
      at,
    },
  ];
}

export const claimEvidence: FileRule = {
  name: 'claim-evidence',
  forbids:
    'A text names a claim, figure or event that is not in the data, or that has no status or rests on no source a reader can open.',
  why: 'The site shows its evidence. The checks of the tables look first; this looks again where the text uses them.',
  lookAtFile: ({ references }, known) => references.flatMap((reference) => look(reference, known)),
  passes: [
    { text: '<Claim id="register-fields">It holds a name</Claim>.' },
    { text: 'It has <Fig of="figure-40m-basis.people" /> people.' },
    { text: '<Reply claim="cn-london-embassy">\n\n<Quote claim="cn-london-embassy" />\n\n</Reply>' },
    { text: '<Span from="ec-alarm-2021" to="ec-identified-2022" /> passed.' },
  ],
  fails: [
    { text: '<Claim id="register-feilds">It holds a name</Claim>.' },
    { text: 'It has <Fig of="figure-40m-basis.persons" /> people.' },
    { text: '<Reply claim="cn-paris-embassy">\n\nIt denies it.\n\n</Reply>' },
    { text: '<Span from="ec-alarm-2021" to="ec-identified-1922" /> passed.' },
    { text: '<Unknown claim="no-such-claim" />' },
  ],
};
