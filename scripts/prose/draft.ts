import type { Mark } from './passage.ts';

interface Finished {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly sourceAt: (offset: number) => number | undefined;
}

/** Soft hyphens and joiners, which part a word for the machine and not for a reader. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060]/u;

/** A text that is put together piece by piece, and remembers where in its file each piece came from. */
export class Draft {
  #text = '';
  readonly #marks: Mark[] = [];
  /** Place in the file of each character. */
  readonly #origins: (number | undefined)[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** Add words as they are typed; `origins` gives each character's place in the file, or the place of the first. */
  type(words: string, origins: number | readonly number[] | undefined): void {
    for (let index = 0; index < words.length; index += 1) {
      if (UNSEEN.test(words.charAt(index))) continue;
      this.#origins.push(
        origins === undefined ? undefined : typeof origins === 'number' ? origins + index : origins[index],
      );
      this.#text += words.charAt(index);
    }
  }

  /** Add words that come from the data, all from one place in the file. */
  fill(words: string, origin: number | undefined, kind: 'filled' | 'quote' = 'filled', id = ''): void {
    const start = this.length;
    this.#origins.push(...Array.from({ length: words.length }, () => origin));
    this.#text += words;
    this.mark('filled', '', start);
    if (kind === 'quote') this.mark('quote', id, start);
  }

  /** Mark everything from a place on. */
  mark(kind: Mark['kind'], id: string, start: number): void {
    this.#marks.push({ kind, id, start, end: this.length });
  }

  finish(): Finished {
    const origins = this.#origins;
    return {
      text: this.#text.replaceAll(/\s/g, ' '),
      marks: this.#marks,
      sourceAt: (offset) => origins[offset] ?? origins.findLast((each) => each !== undefined),
    };
  }
}
