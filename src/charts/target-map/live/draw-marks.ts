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
 * Put one button on the map for each mark.
 * @returns takes them off, and tells which of them had the focus, so that it can have it again
 */
export function drawMarks(
  atlas: Atlas,
  marks: readonly Mark[],
  shared: MarksState,
  actions: MarkActions,
): () => string | undefined {
  const zoom = 2 ** atlas.getZoom();
  const layer = new LayerGroup().addTo(atlas);
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
  return () => {
    const active = document.activeElement;
    const focused =
      active instanceof HTMLElement && atlas.getPane('markerPane')?.contains(active)
        ? active.dataset['code']
        : undefined;
    layer.remove();
    for (const { component } of mounted) void unmount(component);
    return focused;
  };
}

/** A place’s button on the map. */
export const markElement = (atlas: Atlas, code: string): HTMLElement | null =>
  atlas.getPane('markerPane')?.querySelector(`[data-code="${code}"]`) ?? null;
