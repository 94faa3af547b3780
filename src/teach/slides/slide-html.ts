/** A slide as it comes out of its source, in its two parts. */
export interface SlideHtml {
  /** What the class sees. */
  readonly shown: string;
  /** What the teacher says; empty where nothing is said. */
  readonly notes: string;
}

/** As Notes.astro begins; notes are last in their slide. */
const NOTES = '<details class="notes"';
/** As Reveal.astro begins. */
const REVEAL = '<div class="reveal"';

/** Take the notes apart from what is shown. Pure. */
export function splitNotes(html: string): SlideHtml {
  const at = html.lastIndexOf(NOTES);
  return at < 0 ? { shown: html, notes: '' } : { shown: html.slice(0, at), notes: html.slice(at) };
}

/** Give each reveal the address of its step: it is the slide’s second, third and so on. Pure. */
export function addressReveals(html: string, slide: string): string {
  let step = 1;
  return html.replaceAll(REVEAL, (tag) => `${tag} id="${slide}.${String(++step)}"`);
}
