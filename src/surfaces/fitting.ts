import { BRACKETS } from '../charts/kit/brackets.ts';

/** px */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface Fit {
  /** px of the drawing: what it is to be laid out for. */
  readonly width: number;
  /** px of the room for one px of the drawing. */
  readonly scale: number;
}

/**
 * The width for which a whole drawing is largest in a room: nothing is cut, and where height allows it the drawing is stretched to the
 * room's sides. Pure.
 * @param heightAt px of the drawing for a width; the same in a whole bracket
 */
export function fitIn(room: Room, heightAt: (width: number) => number): Fit {
  const fits = BRACKETS.map((least, place): Fit => {
    const scale = Math.min(room.width / least, room.height / heightAt(least));
    const most = (BRACKETS[place + 1] ?? Infinity) - 1;
    return { width: Math.min(Math.floor(room.width / scale), most), scale };
  });
  const [first, ...others] = fits as [Fit, ...Fit[]];
  return others.reduce(
    (best, fit) =>
      fit.scale > best.scale || (fit.scale === best.scale && fit.width > best.width) ? fit : best,
    first,
  );
}
