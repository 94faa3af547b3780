/** Sizes of a slide's text, in parts of 1280 of its width, largest first: the smallest is still read from the back row. */
const SIZES = [50, 47, 44, 41, 38, 35, 32, 30, 28] as const;

/** All in the same unit: a line of text, what is left of the slide's height under its title, what a heading takes. */
const LINE = 1120;
const ROOM = 580;
const TITLE = { size: 58, line: 64, after: 30 };
const OPENING = 52;

/** Of the size of the text: how wide a letter is on average, how high a line, and the room between two paragraphs. */
const LETTER = 0.455;
const HIGH = 1.34;
const BETWEEN = 0.55;

/** A reply is one block with its speaker over it, whether or not paragraphs stand inside. */
const BLOCK = /<div class="reply">(.*?)<\/div>|<(p|li)\b[^>]*>(.*?)<\/\2>/gs;
const SPEAKER = 1.2;
const UNSEEN = /<span class="vh">.*?<\/span>/gs;

const wordsOf = (html: string): string =>
  html
    .replaceAll(UNSEEN, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&[a-z0-9#]+;/g, '.')
    .replaceAll(/\s+/g, ' ')
    .trim();

const linesAt = (size: number, letters: number): number =>
  Math.max(1, Math.ceil((letters * size * LETTER) / LINE));

/**
 * The largest size at which a slide's text fits beneath its title: a slide of one question fills the wall, one of three statements is all
 * seen. Estimated from the number of letters; tests measure what comes of it. Pure.
 * @param html of what the slide shows below its title
 * @param isOpening whether a line stands over the title
 */
export function typeSize(title: string, html: string, isOpening: boolean): number {
  const blocks = [...html.matchAll(BLOCK)].map(([, reply, , inside = '']) => ({
    letters: wordsOf(reply ?? inside).length,
    more: reply === undefined ? BETWEEN : BETWEEN + SPEAKER,
  }));
  const head = linesAt(TITLE.size, title.length) * TITLE.line + TITLE.after + (isOpening ? OPENING : 0);
  const heightAt = (size: number): number =>
    blocks.reduce((sum, { letters, more }) => sum + (linesAt(size, letters) * HIGH + more) * size, 0);
  return SIZES.find((size) => head + heightAt(size) <= ROOM) ?? 28;
}
