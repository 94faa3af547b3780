import { PAGE_CHOICES } from '../charts/kit/page-choices.ts';

/**
 * Says to the styles that scripts run (`js`), and that all of the page's own have run (`alive`): controls are not shown before. When one of
 * them does not come, or breaks as it begins, the page is the one without script.
 */
export const SAY_SCRIPT = `(function(c,l){c.add('js');l('error',function(e){if(document.readyState!='complete'&&(e.target.type=='module'||/_astro.+js/.test(e.filename)))c.remove('js')},true);l('DOMContentLoaded',function(){c.add('alive')})})(document.documentElement.classList,addEventListener);`;

/**
 * Puts on the page's root what the address asks for, where it is one of the values there are; anything else is ignored. It is written into
 * pages as text, and may use nothing from around it.
 */
export function rootFromAddress(choices: Readonly<Record<string, readonly string[]>>): void {
  const query = new URLSearchParams(location.search);
  for (const [key, values] of Object.entries(choices)) {
    const value = query.get(key) ?? '';
    if (values.includes(value)) document.documentElement.dataset[key] = value;
  }
}

/** A script that runs a function on what it is given. */
export const callText = (run: (given: never) => void, given: unknown): string =>
  `(${run.toString()})(${JSON.stringify(given)});`;

/** Storage may be refused; the default is then kept. */
const THEME = `try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

/** Runs before the page is drawn, so that nothing flashes: neither another theme, nor a text or a view that was not asked for. */
export const BEFORE_PAINT = `${SAY_SCRIPT}${callText(rootFromAddress, PAGE_CHOICES)}${THEME}`;
