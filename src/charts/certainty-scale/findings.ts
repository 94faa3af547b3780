/** One judgement of the day, shortened to follow “… that”. Its word, speaker and status are the claim’s own. */
interface FindingName {
  readonly claim: string;
  readonly about: string;
}

/** The event whose day the judgements were made public. */
export const DAY = 'uk-attribution-2024';

/** In the order in which the chart lists them under one word. */
export const FINDINGS: readonly FindingName[] = [
  {
    claim: 'recon-almost-certain',
    about: 'APT31 did reconnaissance against UK parliamentarians’ email',
  },
  {
    claim: 'ncsc-ec-highly-likely',
    about: 'a Chinese state-affiliated entity, not named, compromised Electoral Commission systems',
  },
  {
    claim: 'ncsc-exfil-highly-likely',
    about: 'the intruders took email data and register data',
  },
  {
    claim: 'ncsc-use-future',
    about: 'Chinese intelligence services would use such data (a forecast)',
  },
];
