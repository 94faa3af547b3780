/** What is said of a slider that nobody has put anywhere. */
export const NOT_PLACED = 'not placed yet';

/** Let a slider say where it stands, and whether somebody has put it there: in the middle it may be untouched or meant. */
export function wakeSlider(input: HTMLInputElement, shown: HTMLElement): { readonly reset: () => void } {
  const say = (isPlaced: boolean): void => {
    input.toggleAttribute('data-placed', isPlaced);
    input.setAttribute('aria-valuetext', isPlaced ? `${input.value} per cent` : NOT_PLACED);
    shown.textContent = isPlaced ? `${input.value}%` : NOT_PLACED;
  };
  const place = (): void => {
    say(true);
  };
  input.addEventListener('input', place);
  input.addEventListener('pointerup', place);
  input.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    place();
  });
  return {
    reset: () => {
      input.value = input.defaultValue;
      say(false);
    },
  };
}
