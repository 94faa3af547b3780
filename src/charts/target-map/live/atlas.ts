import { Atlas, DivIcon, LatLng, LatLngBounds, Marker, Simple } from './leaflet-parts.ts';
import type { Point } from '../plane.ts';

/** How many times a reader can double the plate. */
const ZOOMS = 2;

/** px of the plate (y down) to Leaflet's plane (y up). */
export const latLng = ({ x, y }: Point): LatLng => new LatLng(-y, x);

export const boundsOf = (width: number, height: number): LatLngBounds =>
  new LatLngBounds(latLng({ x: 0, y: height }), latLng({ x: width, y: 0 }));

/** A Leaflet map of a plane: no tiles, no projection of its own, nothing asked of any server. At rest it shows the whole plate at its own size. */
export function createAtlas(container: HTMLElement): Atlas {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return new Atlas(container, {
    crs: Simple,
    minZoom: 0,
    maxZoom: ZOOMS,
    zoomControl: false,
    attributionControl: false,
    maxBoundsViscosity: 1,
    zoomAnimation: !still,
    markerZoomAnimation: !still,
    fadeAnimation: false,
    inertia: !still,
    boxZoom: false,
  });
}

/** An icon that is a real button, made by the caller. */
class ButtonIcon extends DivIcon {
  readonly #element: HTMLElement;
  constructor(element: HTMLElement) {
    super({ iconSize: undefined, className: '' });
    this.#element = element;
  }
  override createIcon(): HTMLElement {
    return this.#element;
  }
}

/** A marker whose element the caller owns: its name, its focus, its look. Leaflet only keeps it in place and in view. */
export function markerOf(element: HTMLElement, at: Point): Marker {
  return new Marker(latLng(at), {
    icon: new ButtonIcon(element),
    keyboard: false,
    interactive: false,
    autoPanOnFocus: true,
  });
}
