/**
 * What amp-iframe does with a frame's request for another height: granted while the frame is out of sight, where nothing the reader looks
 * at would move; otherwise a button offers it. Heights under 100 px are refused.
 */
for (const element of document.querySelectorAll('amp-iframe[resizable]')) {
  const frame = element.querySelector('iframe');
  const overflow = element.querySelector('[overflow]');
  let asked = 0;
  const grant = () => {
    element.style.height = `${String(asked)}px`;
    overflow.hidden = true;
  };
  overflow.addEventListener('click', grant);
  addEventListener('message', ({ data, source }) => {
    if (source !== frame.contentWindow || data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
    const height = parseInt(data.height, 10);
    if (!(height >= 100)) return;
    asked = height;
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) grant();
    else overflow.hidden = asked === element.offsetHeight;
  });
}
