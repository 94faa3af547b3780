const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The picture with its words, for the clipboard of a letter or a page: as a picture, as markup with alt text and credit, and as plain words. */
function pictureItem(source: string, alt: string, credit: string): ClipboardItem {
  const png = fetch(source).then((answer) => {
    if (!answer.ok) throw new Error(`${source}: ${String(answer.status)}`);
    return answer.blob();
  });
  const address = new URL(source, location.href).href;
  const html = `<figure><img src="${escape(address)}" alt="${escape(alt)}" width="600"><figcaption>${escape(credit)}</figcaption></figure>`;
  return new ClipboardItem({
    'image/png': png,
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([`${alt}\n\n${credit}`], { type: 'text/plain' }),
  });
}

/** Without the view's own fragment: the state is in the query. */
const viewAddress = (): string => location.href.replace(/#.*$/, '');

/** Let the buttons of a chart's page copy, and say what was copied or why not. */
export function wakeActions(actions: HTMLElement): void {
  const said = actions.querySelector('.said');
  actions.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    const { copyImage, alt = '', credit = '' } = button.dataset;
    const text =
      'copyLink' in button.dataset
        ? viewAddress()
        : (button.parentElement?.querySelector('pre')?.textContent ?? '');
    const copied =
      copyImage === undefined
        ? navigator.clipboard.writeText(text)
        : navigator.clipboard.write([pictureItem(copyImage, alt, credit)]);
    copied.then(
      () => {
        if (said)
          said.textContent =
            copyImage === undefined ? 'Copied.' : 'Copied the image, its alt text and the credit.';
        button.classList.add('copied');
      },
      () => {
        if (said)
          said.textContent = 'This browser does not let a page copy that. Select it below, or save the file.';
      },
    );
  });
}
