import { BRACKETS, type Bracket } from './brackets.ts';

/** CSS px. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Room for a drawing beside its words on one sheet: the lesser of A4 and Letter. */
const SHEET: Room = { width: 700, height: 560 };

/** Layouts made for a hand-held screen are too long for paper. */
const LAYOUTS = BRACKETS.filter((bracket) => bracket > 280);

/** The widest a layout stretches, px. */
const widest = (bracket: Bracket, room: Room): number =>
  (BRACKETS.find((each) => each > bracket) ?? 2 * room.width) - 1;

/**
 * The width, in px, at which a drawing is to be made for paper: of all layouts the one whose letters come out largest when it is
 * reduced to the room it has on paper, stretched so that it fills that room.
 * @param heightAt the drawing's height at a width, both px
 */
export function paperWidth(heightAt: (width: number) => number, room: Room = SHEET): number {
  const made = LAYOUTS.map((bracket) => {
    const scale = Math.min(room.width / bracket, room.height / heightAt(bracket));
    return { scale, width: Math.min(Math.round(room.width / scale), widest(bracket, room)) };
  });
  return made.reduce((best, each) => (each.scale > best.scale ? each : best)).width;
}
