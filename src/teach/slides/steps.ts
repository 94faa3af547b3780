/** What a slide is turned through: first its screenfuls, then what it reveals. */
export interface SlideSteps {
  readonly id: string;
  /** One, or more where it is taller than the window. */
  readonly screens: number;
  readonly reveals: number;
}

/** Where a deck stands: both counted from nought. */
export interface Place {
  readonly slide: number;
  readonly step: number;
}

const stepsIn = ({ screens, reveals }: SlideSteps): number => screens + reveals;

/** How many times a deck is to be turned, and one: its steps. */
export const countSteps = (deck: readonly SlideSteps[]): number =>
  deck.reduce((sum, slide) => sum + stepsIn(slide), 0);

/** How many steps come before a place. */
export const indexOf = (deck: readonly SlideSteps[], { slide, step }: Place): number =>
  countSteps(deck.slice(0, slide)) + step;

/** The place with that many steps before it; the first or the last where there is none. */
export function placeAt(deck: readonly SlideSteps[], index: number): Place {
  let left = Math.min(Math.max(0, index), countSteps(deck) - 1);
  for (const [slide, each] of deck.entries()) {
    if (left < stepsIn(each)) return { slide, step: left };
    left -= stepsIn(each);
  }
  return { slide: 0, step: 0 };
}

/** The place in a deck that has changed its shape: windows and charts change how many screenfuls a slide has. */
export function keptPlace(before: readonly SlideSteps[], after: readonly SlideSteps[], at: Place): Place {
  const [was, is] = [before[at.slide], after[at.slide]];
  if (!was || !is) return at;
  const revealed = at.step - was.screens;
  const step = revealed >= 0 ? is.screens + revealed : Math.min(at.step, is.screens - 1);
  return { slide: at.slide, step };
}

/** How many of its reveals a slide shows at a step. */
export const revealedAt = ({ screens }: SlideSteps, step: number): number => Math.max(0, step - screens + 1);
