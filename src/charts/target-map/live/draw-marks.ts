import type { Map as Atlas } from 'leaflet';
import { flushSync, mount, unmount } from 'svelte';
import type { Mark } from '../marks.ts';
import { markerOf } from './atlas.ts';
import { LayerGroup } from './leaflet-parts.ts';
import MapMark from './MapMark.svelte';
import type { MarksState } from './marks-state.ts';

export interface MarkActions {
  readonly onchoose: (code: string) => void;
  readonly onkeydown: (event: KeyboardEvent, code: string) => void;
  readonly nameOf: (code: string) => string;
}

/**
 * Put one button on the map for each mark. A mark that had the focus has it again afterwards.
 * @returns takes them off
 */
export function drawMarks(
  atlas: Atlas,
  marks: readonly Mark[],
  shared: MarksState,
  actions: MarkActions,
): () => void {
  const zoom = 2 ** atlas.getZoom();
  const layer = new LayerGroup().addTo(atlas);
  const focused = (document.activeElement as HTMLElement | null)?.dataset['code'];
  const mounted = marks.map((mark) => {
    const holder = document.createElement('div');
    const component = mount(MapMark, {
      target: holder,
      props: {
        mark,
        name: actions.nameOf(mark.code),
        marks: shared,
        onchoose: actions.onchoose,
        onkeydown: actions.onkeydown,
      },
    });
    return { mark, holder, component };
  });
  flushSync();
  for (const { mark, holder } of mounted) {
    const element = holder.firstElementChild;
    if (element instanceof HTMLElement)
      markerOf(element, { x: mark.at.x / zoom, y: mark.at.y / zoom }).addTo(layer);
  }
  if (focused) markElement(atlas, focused)?.focus({ preventScroll: true });
  return () => {
    layer.remove();
    for (const { component } of mounted) void unmount(component);
  };
}

/** A place’s button on the map. */
export const markElement = (atlas: Atlas, code: string): HTMLElement | null =>
  atlas.getPane('markerPane')?.querySelector(`[data-code="${code}"]`) ?? null;
