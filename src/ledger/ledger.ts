import type { Claim } from '../data/dataset.ts';
import { loadDataset } from '../data/load.ts';
import { TOPIC_WORDS } from '../data/topics.ts';
import { bodyReader, type Body } from './bodies.ts';
import { isOurs, THIS_SITE } from './said-by.ts';
import { speakersOf } from './speakers.ts';
import { claimUses, type ClaimUses } from './uses/claim-uses.ts';

/** A claim with what the ledger adds to its row. */
export interface Entry {
  readonly claim: Claim;
  /** Who speaks, as offices and newsrooms. */
  readonly bodies: readonly Body[];
  /** As whom they stand in the filter. */
  readonly speakers: readonly Body[];
  readonly uses: ClaimUses;
}

export interface Topic {
  readonly id: Claim['topic'];
  readonly name: string;
  readonly entries: readonly Entry[];
}

const TOPIC_IDS = Object.keys(TOPIC_WORDS) as Claim['topic'][];

let read: Promise<readonly Topic[]> | undefined;

async function readTopics(): Promise<readonly Topic[]> {
  const dataset = loadDataset();
  const bodiesOf = bodyReader(dataset.organisations, dataset.people);
  const usesOf = await claimUses();
  const bodies = dataset.claims.map((claim) => (isOurs(claim) ? [THIS_SITE] : bodiesOf(claim.speaker)));
  const speakers = speakersOf(bodies, dataset.organisations, dataset.sources);
  const entries = dataset.claims.map((claim, place): Entry => ({
    ...{ claim, uses: usesOf(claim.id) },
    ...{ bodies: bodies[place] ?? [], speakers: speakers[place] ?? [] },
  }));
  return TOPIC_IDS.map((id) => ({
    ...{ id, name: TOPIC_WORDS[id] },
    entries: entries.filter(({ claim }) => claim.topic === id),
  }));
}

/** Every claim by topic, in the order of the story's subjects: the order of the ledger. */
export function ledger(): Promise<readonly Topic[]> {
  if (import.meta.env.DEV) return readTopics();
  read ??= readTopics();
  return read;
}
