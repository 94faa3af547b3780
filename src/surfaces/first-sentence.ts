const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A text's first sentence, for places with room for one. */
export function firstSentence(text: string): string {
  for (const { segment } of SENTENCES.segment(text)) return segment.trim();
  return text;
}
