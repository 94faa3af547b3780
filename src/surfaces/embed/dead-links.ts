/** A window has no need of who opened it. One that stays in the frame's sandbox is of another origin at once, and cannot be told. */
function forget(opened: Window): void {
  try {
    opened.opener = null;
  } catch {
    // It shows a page of this site.
  }
}

/**
 * Most hosts that sandbox a frame (WordPress does) let no link of it open, and say nothing. Then where a link leads is written beside it,
 * to be read and copied.
 */
export function writeDeadLinks(frame: HTMLElement): void {
  if (origin !== 'null') return;
  frame.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    const opened = window.open(link.href);
    if (opened) forget(opened);
    else if (!link.querySelector('.address') && !link.nextElementSibling?.matches('.address')) {
      const address = document.createElement('span');
      address.className = 'address';
      address.role = 'status';
      address.textContent = link.href.replace(/^https?:\/\//, '');
      link.after(address);
    }
  });
}
