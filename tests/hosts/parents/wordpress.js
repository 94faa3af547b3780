/**
 * What WordPress does with the messages of the frames it embeds (wp-includes/js/wp-embed.js, 6.x), told again: any message that carries a
 * frame's own secret brings the frame to light; `height` sets its height, 200 to 1000 px; `link` leads to the frame's own site.
 */
addEventListener('message', ({ data, source }) => {
  if (!data || /[^a-zA-Z0-9]/.test(data.secret)) return;
  const those = (name) => document.querySelectorAll(`${name}[data-secret="${data.secret}"]`);
  for (const quote of those('blockquote')) quote.style.display = 'none';
  for (const frame of those('iframe')) {
    if (frame.contentWindow !== source) continue;
    frame.removeAttribute('style');
    if (data.message === 'height') {
      const height = parseInt(data.value, 10);
      // What is no number is told apart from what is too much, as WordPress does.
      frame.height = height > 1000 ? 1000 : ~~height < 200 ? 200 : height;
    } else if (data.message === 'link') {
      const target = new URL(data.value);
      if (!/^https?:$/.test(target.protocol)) continue;
      if (target.host === new URL(frame.getAttribute('src')).host && document.activeElement === frame)
        top.location.href = data.value;
    }
  }
});

addEventListener('DOMContentLoaded', () => {
  for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
});
