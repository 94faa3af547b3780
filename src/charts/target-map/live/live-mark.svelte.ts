import { flushSync, mount, unmount } from 'svelte';
import type { Mark } from '../marks.ts';
import MapMark from './MapMark.svelte';
import type { MarksState } from './marks-state.ts';

export interface MarkActions {
  readonly onchoose: (code: string) => void;
  readonly onkeydown: (event: KeyboardEvent, code: string) => void;
}

/** A place’s button, kept for as long as the place is shown, so that a new choice costs little and takes no focus away. */
export interface LiveMark {
  readonly element: HTMLElement;
  readonly update: (mark: Mark, name: string) => void;
  readonly destroy: () => void;
}

export function liveMark(first: Mark, named: string, marks: MarksState, actions: MarkActions): LiveMark {
  let mark = $state.raw(first);
  let name = $state(named);
  const holder = document.createElement('div');
  const component = mount(MapMark, {
    target: holder,
    props: {
      get mark() {
        return mark;
      },
      get name() {
        return name;
      },
      marks,
      ...actions,
    },
  });
  flushSync();
  return {
    element: holder.firstElementChild as HTMLElement,
    update: (now, words) => {
      mark = now;
      name = words;
    },
    destroy: () => {
      void unmount(component);
    },
  };
}
