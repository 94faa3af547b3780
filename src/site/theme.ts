const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');

const isDark = (): boolean => (root.dataset['theme'] ?? (dark.matches ? 'dark' : 'light')) === 'dark';

/** ms: everything on a page takes another colour; first the button is seen to be pressed. */
const AFTER_PAINT = 50;

/** The button that changes between light and dark. What is chosen holds in other tabs, and on pages that are gone back to. */
export function wakeTheme(button: HTMLElement): void {
  const word = button.querySelector('span');
  const name = (): void => {
    if (word) word.textContent = isDark() ? 'Light' : 'Dark';
  };
  const follow = (): void => {
    try {
      const theme = localStorage.getItem('theme');
      if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    } catch {
      // A browser may refuse to say what was chosen on another page.
    }
    name();
  };
  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Storage may be refused, or full; the choice then lasts for this page.
    }
    setTimeout(() => {
      root.dataset['theme'] = next;
      name();
    }, AFTER_PAINT);
  });
  dark.addEventListener('change', name);
  addEventListener('storage', follow);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });
  name();
}
