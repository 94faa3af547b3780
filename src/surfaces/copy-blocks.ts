/** Select what a block holds, for a browser that does not let a page copy. */
function select(block: Element): void {
  const range = document.createRange();
  range.selectNodeContents(block);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Let each `[data-copy]` button copy the text of the `pre` it stands with, and say so beside it. */
export function wakeCopies(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
    const block = button?.closest('[data-copied]');
    const [text, said] = [block?.querySelector('pre'), block?.querySelector('[role="status"]')];
    if (!text || !said) return;
    // Said anew where it was said before: a status is read out when it changes.
    said.textContent = '';
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text.textContent))
      .then(
        () => {
          said.textContent = 'Copied.';
        },
        () => {
          select(text);
          said.textContent = 'This browser does not let a page copy. The text is selected: copy it yourself.';
        },
      );
  });
}
