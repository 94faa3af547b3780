/** The package that country shapes are taken from: Natural Earth’s, in the public domain, as TopoJSON. */
export const ATLAS_PACKAGE = 'world-atlas';
