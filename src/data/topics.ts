import type { Claim } from './dataset.ts';

/** Headings of the list of claims, in the order of the story. */
export const TOPIC_WORDS: Readonly<Record<Claim['topic'], string>> = {
  breach: 'The break-in',
  data: 'The registers',
  parliament: 'The emails to parliamentarians',
  attribution: 'Who did it',
  indictment: 'The US indictment',
  sanctions: 'Sanctions',
  response: 'What governments did and said',
  reply: 'China’s replies',
  world: 'Other countries',
  aftermath: 'What happened next',
  background: 'Background',
  misreport: 'Reports that went wrong',
};
