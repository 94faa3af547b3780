import { checkWords } from '../../data/check-words.ts';
import type { Claim, Dataset } from '../../data/dataset.ts';
import { dateWords } from '../../data/date-words.ts';
import { LIKELIHOOD_WORDS } from '../../data/likelihood.ts';
import { SCALES, UNPRINTED } from '../../data/likelihood-scales.ts';
import type { Status } from '../../data/status.ts';
import { DAY, FINDINGS } from './findings.ts';
import { endOf, type Range } from './range.ts';

/** What a claim says of itself, for the card and the table. */
interface Grounds {
  readonly statement: string;
  readonly speaker: string;
  readonly status: Status;
  readonly sources: readonly string[];
  /** "Seen in excerpt; confirmed, 23 November 2026" */
  readonly checked: string;
  /** What a careful reader should know; often empty. */
  readonly note: string;
}

export interface Band extends Range {
  /** `phia-highly-likely` */
  readonly id: string;
  readonly word: string;
}

export interface Scale extends Grounds {
  readonly id: string;
  readonly place: string;
  readonly name: string;
  /** Day of the text read, or empty. */
  readonly date: string;
  /** From the least likely word to the most. */
  readonly bands: readonly Band[];
}

export interface Finding extends Grounds {
  readonly id: string;
  /** The band of the word it used. */
  readonly band: string;
  /** The word as it was said: "almost certainly". */
  readonly said: string;
  readonly about: string;
  /** What follows the word as it was said: "that …" after an adjective, nothing between after an adverb. */
  readonly clause: string;
}

/** What the chart draws; survives JSON. */
export interface Data {
  /** Day on which the findings were made public. */
  readonly day: string;
  readonly scales: readonly Scale[];
  readonly findings: readonly Finding[];
  /** Sources of the claim that no percentages were printed. */
  readonly unprinted: readonly string[];
  /** Publishers, by source id. */
  readonly sources: Readonly<Record<string, string>>;
}

const groundsOf = (claim: Claim): Grounds => {
  const { statement, speaker, status, sources, note } = claim;
  return { statement, speaker, status, sources, note, checked: checkWords(claim) };
};

function bandsOf(claim: string, scale: string, dataset: Dataset): Band[] {
  return dataset.figures
    .filter((figure) => figure.claim === claim && figure.key.endsWith('-low'))
    .map((low) => {
      const word = low.key.replace(/-low$/, '');
      const from = endOf(low);
      const to = endOf(dataset.figure(`${claim}.${word}-high`));
      return { id: `${scale}-${word}`, word: word.replaceAll('-', ' '), from, to };
    })
    .toSorted((a, b) => a.from.value - b.from.value);
}

function findingOf(id: string, about: string, dataset: Dataset): Finding {
  const claim = dataset.claim(id);
  if (claim.likelihood === '')
    throw new Error(`content/data/claims.csv: “${id}” needs a likelihood, the chart hangs it on that word`);
  const word = LIKELIHOOD_WORDS[claim.likelihood];
  const said = claim.quote.includes(`${word}ly`) ? `${word}ly` : word;
  const clause = said === word ? `that ${about}` : about;
  const band = `${SCALES[0]?.id ?? ''}-${claim.likelihood}`;
  return { ...{ id, about, clause, band, said }, ...groundsOf(claim) };
}

/**
 * The two scales and the findings of one day that used words of the first.
 * @throws Error naming the row when the data lacks one, or a finding has no likelihood
 */
export function select(dataset: Dataset): Data {
  const scales = SCALES.map(({ id, claim, place, name }): Scale => {
    const row = dataset.claim(claim);
    const date = row.date ? dateWords(row.date) : '';
    return { id, place, name, date, ...groundsOf(row), bands: bandsOf(claim, id, dataset) };
  });
  const findings = FINDINGS.map(({ claim, about }) => findingOf(claim, about, dataset));
  const unprinted = dataset.claim(UNPRINTED).sources;
  const used = new Set([...[...findings, ...scales].flatMap(({ sources }) => sources), ...unprinted]);
  return {
    day: dateWords(dataset.event(DAY).date),
    ...{ scales, findings, unprinted },
    sources: Object.fromEntries([...used].map((id) => [id, dataset.source(id).publisher])),
  };
}
