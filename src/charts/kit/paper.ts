import { BRACKETS, type Bracket } from './brackets.ts';

/** Room for a drawing beside its words on one sheet, in CSS px: the lesser of A4 and Letter. */
const ROOM = { width: 700, height: 560 };

/** Layouts made for a hand-held screen are too long for paper. */
const LAYOUTS = BRACKETS.filter((bracket) => bracket > 280);

/** The widest a layout stretches, px. */
const widest = (bracket: Bracket): number => (BRACKETS.find((each) => each > bracket) ?? 2 * ROOM.width) - 1;

/**
 * The width, in px, at which a drawing is to be made for paper: of all layouts the one whose letters come out largest when it is
 * reduced to the room a sheet has, stretched so that it fills that room.
 * @param heightAt the drawing's height at a width, both px
 */
export function paperWidth(heightAt: (width: number) => number): number {
  const made = LAYOUTS.map((bracket) => {
    const scale = Math.min(ROOM.width / bracket, ROOM.height / heightAt(bracket));
    return { scale, width: Math.min(Math.round(ROOM.width / scale), widest(bracket)) };
  });
  return made.reduce((best, each) => (each.scale > best.scale ? each : best)).width;
}
