/** A list with one of its members moved to another place; a place beyond an end is that end. Pure. */
export function moved<Member>(list: readonly Member[], from: number, to: number): readonly Member[] {
  const rest = list.toSpliced(from, 1);
  const member = list.slice(from, from + 1);
  return rest.toSpliced(Math.min(rest.length, Math.max(0, to)), 0, ...member);
}
