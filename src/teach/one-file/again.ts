/** On a picture that a file holds, and on those that show the same: its number in the file. */
export const KEPT = 'data-kept';
export const AGAIN = 'data-again';

/** Give each picture that is shown again what the first of its kind holds. */
export function showAgain(root: ParentNode): void {
  for (const picture of root.querySelectorAll<HTMLImageElement>(`img[${AGAIN}]`)) {
    const number = picture.getAttribute(AGAIN) ?? '';
    const first = root.querySelector<HTMLImageElement>(`img[${KEPT}="${number}"]`);
    if (first) picture.src = first.src;
  }
}
