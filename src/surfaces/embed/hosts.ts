/** What the systems people write in do with a chart: which way in to use, and why. */
export interface HostLine {
  readonly name: string;
  /** "Address" */
  readonly use: string;
  readonly line: string;
}

/** WordPress 6.7 and Ghost 6.65 were tried and Canvas's filter was read, in November 2026; the rest is general knowledge and worded so. */
export const HOST_LINES: readonly HostLine[] = [
  {
    name: 'WordPress',
    use: 'Address',
    line: 'Paste it on a line of its own. Authors whose pasted frames are taken out can use it too. WordPress sets no height over 1,000 px, so a taller chart keeps the one we declare.',
  },
  {
    name: 'Ghost',
    use: 'Frame, with or without script',
    line: 'Paste it into an HTML card. The bare address becomes a bookmark card with the chart’s picture and title, not the chart.',
  },
  {
    name: 'Substack, newsletters',
    use: 'Picture',
    line: 'Frames are refused, as far as we know. “Copy image, alt text and credit”, on the chart’s page, takes all three at once; add a link to the chart.',
  },
  {
    name: 'Canvas',
    use: 'Frame',
    line: 'Paste it in the HTML editor. Canvas keeps the title, the size and the style and takes no messages, so the height stays as written.',
  },
  {
    name: 'Moodle',
    use: 'Frame',
    line: 'Paste it in the HTML view of a page or label. What teachers write is usually kept; what students write is usually cleaned of frames.',
  },
  {
    name: 'Google Sites',
    use: 'Frame',
    line: 'Insert, Embed, Embed code. Its box usually has a size of its own: drag it until the whole chart shows.',
  },
];
