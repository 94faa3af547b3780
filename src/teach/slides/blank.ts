/** A blank screen, for when the class should look elsewhere. */
export interface Blank {
  readonly sheet: HTMLElement;
  readonly isOn: () => boolean;
  readonly turn: () => void;
}

/** Made by script, for without one there is nothing to bring the slide back. */
export function createBlank(root: HTMLElement): Blank {
  const sheet = document.createElement('div');
  sheet.className = 'blank-sheet';
  sheet.hidden = true;
  const hint = document.createElement('p');
  hint.textContent = 'Blank. Press B, or turn the slide, to go on.';
  sheet.append(hint);
  const turn = (): void => {
    sheet.hidden = !sheet.hidden;
    root.classList.toggle('blanked', !sheet.hidden);
  };
  sheet.addEventListener('click', turn);
  root.append(sheet);
  return { sheet, isOn: () => !sheet.hidden, turn };
}
