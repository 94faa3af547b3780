import { createRawSnippet, mount, type Component } from 'svelte';
import { wakeFrame } from '../../surfaces/live-frame.ts';
import { runQuiz } from '../quiz/run-quiz.ts';
import { showAgain } from './again.ts';
import { fileSlides } from './file-slides.ts';

type Charts = Readonly<Record<string, Component<Record<string, unknown>>>>;

/** How far off a chart wakes. */
const NEAR = '300px';

/** Make a chart live where its still drawings stand, once it comes near. */
function wakeIsland(box: HTMLElement, Chart: Component<Record<string, unknown>>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      const still = box.querySelector('.drawings')?.outerHTML ?? '';
      const props = JSON.parse(box.dataset['props'] ?? '{}') as Record<string, unknown>;
      box.replaceChildren();
      mount(Chart, {
        target: box,
        props: { ...props, children: createRawSnippet(() => ({ render: () => still })) },
      });
    },
    { rootMargin: NEAR },
  );
  // The box itself may have no room of its own.
  for (const child of box.children) observer.observe(child);
}

/** Everything in a lesson's one file that needs a script. */
export function runFile(charts: Charts): void {
  const waking = new WeakSet<Element>();
  function wake(within: ParentNode): void {
    for (const box of within.querySelectorAll<HTMLElement>('[data-island]')) {
      const Chart = charts[box.dataset['island'] ?? ''];
      if (!Chart || waking.has(box)) continue;
      waking.add(box);
      wakeIsland(box, Chart);
    }
  }
  showAgain(document);
  const deck = document.querySelector<HTMLElement>('.deck');
  if (deck) fileSlides(deck, wake);
  wake(document);
  for (const frame of document.querySelectorAll<HTMLElement>('figure[data-chart]')) wakeFrame(frame);
  for (const quiz of document.querySelectorAll<HTMLElement>('[data-quiz]')) runQuiz(quiz);
}
