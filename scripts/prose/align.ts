/**
 * Where each character of a value stands in the source it was read from: white space may have been folded, and marks of quoting taken away.
 * @param from where the value begins in the source, or a little before
 */
export function align(value: string, source: string, from: number): number[] {
  let at = from;
  return Array.from({ length: value.length }, (_, index) => {
    const unit = value.charAt(index);
    const next = /\s/.test(unit) ? at : source.indexOf(unit, at);
    if (next > at) at = next;
    at += 1;
    return at - 1;
  });
}
