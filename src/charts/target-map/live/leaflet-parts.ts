/**
 * The parts of Leaflet 1.9.4 this map uses, module by module: a map, markers, one picture under them, and the ways to move.
 * Tiles, popups, tooltips, vectors and controls stay out, which halves what a reader loads.
 */

// Before all of Leaflet, which looks about as it loads.
import './leaflet-markup.ts';

// Each of these adds itself to the map.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export { Map as Atlas } from 'leaflet/src/map/Map.js';
export { LatLng } from 'leaflet/src/geo/LatLng.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { Simple } from 'leaflet/src/geo/crs/CRS.Simple.js';
export { SVGOverlay } from 'leaflet/src/layer/SVGOverlay.js';
export { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { Marker } from 'leaflet/src/layer/marker/Marker.js';
