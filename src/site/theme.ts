import { afterPaint } from '../charts/kit/after-paint.ts';

const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');

const isDark = (): boolean => (root.dataset['theme'] ?? (dark.matches ? 'dark' : 'light')) === 'dark';

/** What the reader chose last, on whatever page; a browser may refuse to say. */
function chosen(): string | null {
  try {
    return localStorage.getItem('theme');
  } catch {
    return null;
  }
}

/** The button that changes between light and dark. What is chosen holds in other tabs, and on pages that are gone back to. */
export function wakeTheme(button: HTMLElement): void {
  const word = button.querySelector('span');
  const name = (dark = isDark()): void => {
    if (word) word.textContent = dark ? 'Light' : 'Dark';
  };
  /** What was asked for and is not shown yet: every picture on the page is painted anew, after the button has answered. */
  let next: 'light' | 'dark' | undefined;
  const turn = afterPaint(() => {
    if (next) root.dataset['theme'] = next;
    next = undefined;
  });
  const follow = (): void => {
    const theme = chosen();
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    name();
  };
  button.addEventListener('click', () => {
    next = (next ?? (isDark() ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark';
    turn();
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Storage may be refused, or full; the choice then lasts for this page.
    }
    name(next === 'dark');
  });
  dark.addEventListener('change', () => {
    name();
  });
  addEventListener('storage', follow);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });
  name();
}
