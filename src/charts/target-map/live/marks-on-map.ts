import type { Map as Atlas, Marker } from 'leaflet';
import type { Mark } from '../marks.ts';
import { latLng, markerOf } from './atlas.ts';
import { liveMark, type LiveMark, type MarkActions } from './live-mark.svelte.ts';
import type { MarksState } from './marks-state.ts';

export interface MarksOnMap {
  /** Show these marks, placed for the map’s present size, and no others. */
  readonly draw: (marks: readonly Mark[], nameOf: (code: string) => string) => void;
  readonly takeOff: () => void;
}

/** One button on the map for each mark, found again by its place’s code from one choice to the next. */
export function marksOnMap(atlas: Atlas, shared: MarksState, actions: MarkActions): MarksOnMap {
  const shown = new Map<string, { readonly mark: LiveMark; readonly marker: Marker }>();

  function removeBut(kept: ReadonlySet<string>): void {
    for (const [code, { mark, marker }] of shown)
      if (!kept.has(code)) {
        marker.remove();
        mark.destroy();
        shown.delete(code);
      }
  }

  return {
    draw: (marks, nameOf) => {
      removeBut(new Set(marks.map(({ code }) => code)));
      const zoom = 2 ** atlas.getZoom();
      for (const mark of marks) {
        const at = { x: mark.at.x / zoom, y: mark.at.y / zoom };
        const known = shown.get(mark.code);
        if (known) {
          known.mark.update(mark, nameOf(mark.code));
          known.marker.setLatLng(latLng(at));
        } else {
          const made = liveMark(mark, nameOf(mark.code), shared, actions);
          shown.set(mark.code, { mark: made, marker: markerOf(made.element, at).addTo(atlas) });
        }
      }
    },
    takeOff: () => {
      removeBut(new Set());
    },
  };
}

/** A place’s button on the map. */
export const markElement = (atlas: Atlas, code: string): HTMLElement | null =>
  atlas.getPane('markerPane')?.querySelector(`[data-code="${code}"]`) ?? null;
