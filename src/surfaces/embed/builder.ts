import { defaultState, parseState, type StateSchema } from '../../charts/kit/state.ts';
import { wakeCopies } from '../copy-blocks.ts';
import { heightFault, heightWords, readForm, writeHeight } from './builder-form.ts';
import { stateSchema } from './chart-state.ts';
import { declaredHeight, embeddedAs, type AnyState, type Chosen } from './chosen.ts';
import type { Embeddable } from './embeddable.ts';
import { boundRanges, selectsOf, showState, unlisted } from './filter-selects.ts';
import { wakePreview } from './preview-box.ts';
import { GRADES, snippet } from './snippets.ts';
import { FRAME_VIEW } from './view.ts';

/** The choices, once the chart's own schema has come. */
function wakeChoices(root: HTMLElement, of: Embeddable, schema: StateSchema<AnyState>): void {
  const form = root.querySelector('form');
  if (!form) return;
  const selects = selectsOf(form);
  const part = (name: string): HTMLElement | null => form.querySelector(`[data-${name}]`);
  const say = (name: string, text: string): void => {
    const place = part(name);
    if (place) place.textContent = text;
  };
  const preview = wakePreview(root, of.id, schema, (px) => {
    writeHeight(form, px);
    update();
  });
  let state = defaultState(schema);

  const chosen = (): Chosen => {
    const { height, ...asked } = readForm(form);
    const declared = declaredHeight(of, asked.day);
    say('wrong', height === undefined ? heightFault(declared) : '');
    say('holds', heightWords(height ?? declared, declared));
    return { ...asked, state, height: height ?? declared };
  };

  const update = (): void => {
    const now = chosen();
    const embedded = embeddedAs(of, schema, now);
    for (const grade of GRADES) {
      const place = root.querySelector(`[data-grade="${grade}"]`);
      if (place) place.textContent = snippet(grade, embedded);
    }
    form.querySelector('[data-part="state"]')?.toggleAttribute('disabled', now.day !== null);
    const also = unlisted(schema, state, selects);
    say(
      'also',
      now.day !== null
        ? 'A frozen copy shows all of the chart: it has no filters.'
        : also === ''
          ? ''
          : `Beside what is chosen here: ${also}`,
    );
    boundRanges(selects);
    preview(now);
  };

  const take = (query: string): void => {
    state = parseState(schema, new URLSearchParams(query));
    showState(schema, state, selects);
    update();
    const isAll =
      embeddedAs(of, schema, { ...chosen(), view: defaultState(FRAME_VIEW), day: null }).query === '';
    say('told', isAll ? 'It shows all of the chart.' : 'It shows what the chart above shows.');
  };

  form.addEventListener('input', ({ target }) => {
    const { key = '' } = (target as HTMLElement).dataset;
    // A copy has another height than the live chart: a height that somebody wrote for one is not the other's.
    if (['copy', 'day'].includes((target as HTMLInputElement).name))
      writeHeight(form, declaredHeight(of, readForm(form).day));
    const one = schema[key];
    if (one) state = { ...state, [key]: one.parse((target as HTMLSelectElement).value) ?? one.fallback };
    if (one) say('told', '');
    update();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  part('take')?.addEventListener('click', () => {
    take(location.search);
  });
  part('whole')?.addEventListener('click', () => {
    take('');
  });
  update();
}

/** Let the snippets be copied, and follow what is chosen once somebody wants to choose. */
export function wakeBuilder(root: HTMLElement): void {
  wakeCopies(root);
  const of = JSON.parse(root.dataset['builder'] ?? '') as Embeddable;
  root.querySelector('.choices')?.addEventListener(
    'toggle',
    () => {
      void stateSchema(of.id).then((schema) => {
        wakeChoices(root, of, schema);
      });
    },
    { once: true },
  );
}
