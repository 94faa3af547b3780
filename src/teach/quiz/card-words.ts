/** What is said while a card is moved. Places count from nought. Pure. */

const inPlace = (place: number, count: number): string => `place ${String(place + 1)} of ${String(count)}`;

/** “The public is told” is now in place 2 of 4. */
export const movedWords = (label: string, place: number, count: number): string =>
  `“${label}” is now in ${inPlace(place, count)}.`;

export const grabbedWords = (label: string, place: number, count: number): string =>
  `You hold “${label}”, in ${inPlace(place, count)}. Arrow keys move it, Space drops it, Escape puts it back.`;

export const droppedWords = (label: string, place: number, count: number): string =>
  `“${label}” dropped in ${inPlace(place, count)}.`;

export const putBackWords = (label: string, place: number, count: number): string =>
  `“${label}” put back in ${inPlace(place, count)}.`;

/** Why a card does not move on: there is nothing beyond the end it stands at. */
export const atEndWords = (label: string, place: number): string =>
  `“${label}” is ${place === 0 ? 'first' : 'last'} already.`;
