import type { Map as Atlas } from 'leaflet';

const HINT_TIME = 1600;
const isMac = (): boolean => /Mac|iP(hone|ad|od)/.test(navigator.userAgent);

/**
 * The page always scrolls: the wheel moves the map only with Ctrl or ⌘, a finger only with a second one, and arrow keys do
 * nothing at the size where there is nowhere to go. A reader who tries is told how, for a moment.
 * @param hint shows a sentence, or takes it away when empty
 * @returns undoes it
 */
export function letThePageScroll(
  container: HTMLElement,
  atlas: Atlas,
  hint: (text: string) => void,
): () => void {
  let timer = 0;
  const tell = (text: string): void => {
    hint(text);
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      hint('');
    }, HINT_TIME);
  };

  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    tell(`Hold ${isMac() ? '⌘' : 'Ctrl'} and scroll to zoom`);
  };
  const onPointer = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') atlas.dragging.disable();
    else atlas.dragging.enable();
  };
  const onTouch = (event: TouchEvent): void => {
    if (event.touches.length === 1 && atlas.getZoom() > atlas.getMinZoom())
      tell('Use two fingers to move the map');
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.target === container && event.key.startsWith('Arrow') && atlas.getZoom() <= atlas.getMinZoom())
      event.stopPropagation();
  };

  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  container.addEventListener('wheel', onWheel, { ...options, passive: true });
  container.addEventListener('pointerdown', onPointer, options);
  container.addEventListener('touchmove', onTouch, { ...options, passive: true });
  container.addEventListener('keydown', onKey, options);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
