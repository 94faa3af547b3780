import type { SearchDocument } from './document.ts';
import { countKinds, createEngine, type Answer, type Engine } from './engine.ts';
import { KINDS, isKind } from './kinds.ts';
import { readQuestion, tidy, withQuestion, type Question } from './question.ts';
import { leadHere, walkResults } from './result-keys.ts';
import { resultNode } from './result-node.ts';
import { countWords } from './result-words.ts';

/** Results shown at first, and more of them at each asking. */
const SHOWN = 30;
/** Milliseconds without a key after which an address is written and a count is said aloud: while somebody types, neither is of use. */
const PAUSE = 600;

const UNAVAILABLE =
  'The search could not be loaded. Here is everything there is; your browser’s “find in page” looks through it.';
const NOTHING =
  ' Try fewer words, the beginning of a word, or another spelling; or look through the list below.';

async function load(address: string): Promise<Engine> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return createEngine((await response.json()) as SearchDocument[]);
}

/** @throws Error when the page has none, or it is something else */
function part<Kind extends HTMLElement>(page: HTMLElement, selector: string, kind: new () => Kind): Kind {
  const found = page.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page of the search has no ${selector}`);
  return found;
}

const partsOf = (page: HTMLElement) => ({
  form: part(page, 'form', HTMLFormElement),
  field: part(page, 'input[type="search"]', HTMLInputElement),
  slash: part(page, '[data-slash]', HTMLInputElement),
  kinds: part(page, '.search-kinds', HTMLElement),
  said: part(page, '[data-said]', HTMLElement),
  status: part(page, '[data-status]', HTMLElement),
  results: part(page, '[data-results]', HTMLElement),
  more: part(page, '[data-more]', HTMLElement),
});

/** Let a page answer what is typed into its field, or asked by its address. What can be found is loaded when it is first wanted. */
export function runSearch(page: HTMLElement): void {
  const { form, field, slash, kinds, said, status, results, more } = partsOf(page);
  const radios = [...kinds.querySelectorAll<HTMLInputElement>('input')];
  let engine: Promise<Engine> | undefined;
  let timer = 0;
  let asked = 0;

  const wake = (): Promise<Engine> => {
    engine ??= load(page.dataset['search'] ?? '').catch((error: unknown) => {
      // The next try may fare better.
      engine = undefined;
      throw error;
    });
    return engine;
  };

  const questionNow = (): Question => {
    const kind = radios.find((radio) => radio.checked)?.value ?? '';
    return { words: tidy(field.value), kind: isKind(kind) ? kind : undefined };
  };

  const say = (words: string): void => {
    status.textContent = words;
  };

  /** What the styles show of the page: kinds, results or everything, and whether there are more. */
  const mark = (state: { asked?: boolean; found?: boolean; more?: boolean }): void => {
    page.toggleAttribute('data-asked', state.asked ?? false);
    page.toggleAttribute('data-found', state.found ?? false);
    page.toggleAttribute('data-more-found', state.more ?? false);
  };

  function showAll(words: string, asked = false): void {
    said.textContent = words;
    results.replaceChildren();
    mark({ asked });
  }

  function show({ found, isLoose, instead }: Answer, { words, kind }: Question): string {
    const counts = countKinds(found);
    for (const each of [undefined, ...KINDS]) {
      const place = kinds.querySelector(`[data-count="${each ?? ''}"]`);
      if (place) place.textContent = `(${String(each ? (counts.get(each) ?? 0) : found.length)})`;
    }
    const ofKind = kind ? found.filter(({ document: one }) => one.kind === kind) : found;
    const line = countWords(ofKind.length, words, kind, isLoose, instead);
    if (ofKind.length === 0) {
      showAll(line + NOTHING, true);
      return line + NOTHING;
    }
    said.textContent = line;
    results.replaceChildren(...ofKind.slice(0, SHOWN).map(resultNode));
    mark({ asked: true, found: true, more: ofKind.length > SHOWN });
    more.onclick = () => {
      const there = results.childElementCount;
      results.append(...ofKind.slice(there, there + SHOWN).map(resultNode));
      mark({ asked: true, found: true, more: results.childElementCount < ofKind.length });
      results.children[there]?.querySelector('a')?.focus();
    };
    return line;
  }

  /** Ask what the field and the kinds say. Of two questions, the later is answered, whichever comes back first. */
  async function ask(): Promise<string> {
    asked += 1;
    const mine = asked;
    const question = questionNow();
    if (question.words === '') {
      showAll('');
      return '';
    }
    try {
      const answer = (await wake()).ask(question.words);
      return mine === asked ? show(answer, question) : '';
    } catch {
      showAll(UNAVAILABLE);
      return UNAVAILABLE;
    }
  }

  const write = (how: 'pushState' | 'replaceState'): void => {
    const address = withQuestion(location.href, questionNow());
    if (address !== location.href) history[how](null, '', address);
  };

  const settle = (words: Promise<string>): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      write('replaceState');
      void words.then(say);
    }, PAUSE);
  };

  /** Ask what the address says: on arrival, and when a reader goes back. */
  function follow(): void {
    const { words, kind } = readQuestion(location.search);
    field.value = words;
    for (const radio of radios) radio.checked = radio.value === (kind ?? '');
    void ask().then(say);
  }

  field.addEventListener('focus', () => void wake().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    settle(ask());
  });
  kinds.addEventListener('change', () => {
    write('pushState');
    void ask().then(say);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    write('pushState');
    void ask().then((words) => {
      say(words);
      results.querySelector('a')?.focus();
    });
  });
  walkResults(field, results, () => {
    field.value = '';
    for (const radio of radios) radio.checked = radio.value === '';
    clearTimeout(timer);
    write('pushState');
    void ask();
    say('');
    field.focus();
  });
  leadHere('/', field, () => slash.checked);
  addEventListener('popstate', follow);
  follow();
}
