import type { FlatRecord } from './flat-record.ts';

/** What each column of the ledger's table holds, in their order; fields of the JSON that have the same name hold the same. */
export const COLUMNS: Readonly<Record<keyof FlatRecord, string>> = {
  id: 'Never changes; also the claim’s address.',
  url: 'Its page on this site.',
  topic: 'Its subject, one of the topics of the list.',
  statement: 'What is said, in our own words.',
  speaker:
    'Who says it, as printed; of a report that went wrong, whose report, and what this site compared it with.',
  date: 'When it was said or when what it tells of happened, as EDTF.',
  status: 'How sure: established, assessed, charged, alleged, claimed or denied.',
  status_meaning: 'What the status means of this claim.',
  likelihood: 'The body’s own probability word, where it used one.',
  countries: 'Codes of the countries it is about.',
  actors: 'Ids of the groups it speaks of.',
  quote: 'Exact words of the speaker, where we saw them.',
  disputed_by:
    'Ids of the claims that dispute it or tell it differently; of a report that went wrong, that show it.',
  disputes: 'Ids of the claims that it disputes or tells differently, without their answering it.',
  reports_that_differ: 'Ids of the claims of this site about reports that told it another way.',
  replies_to_the_whole: 'Of a charge, ids of the replies to the whole indictment it is part of.',
  seen: 'How we saw it: read, excerpt, seed (the starting article) or recalled.',
  check: 'What a second check found: confirmed, corrected, conflict, not-found or unchecked.',
  checked: 'The day of that check.',
  note: 'What a reader of the row should know.',
  last_verified: 'The day on which it or a source of it was last verified or seen.',
  last_verified_kind: 'Which of these: verified, source-verified, seen or recalled.',
  bodies: 'Offices, newsrooms and others who speak in it.',
  figures: 'Its numbers, each with its key and in words.',
  sources: 'Ids of its sources.',
  source_urls: 'Their addresses, of those that have one.',
  used_in_story: 'Addresses of the places of the story that use it.',
  used_in_differences: 'Addresses of the differences it is an account of.',
  used_in_wordings: 'Addresses of the judgements it retells.',
  used_in_charts: 'Addresses of the charts that rest on it.',
  used_in_lessons: 'Addresses of the places of lessons that use it.',
  used_in_rows: 'Other rows that name it, as table/id.',
};
