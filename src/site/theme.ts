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
  const name = (): void => {
    if (word) word.textContent = isDark() ? 'Light' : 'Dark';
  };
  const follow = (): void => {
    const theme = chosen();
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    name();
  };
  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Storage may be refused, or full; the choice then lasts for this page.
    }
    name();
  });
  dark.addEventListener('change', name);
  addEventListener('storage', follow);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });
  name();
}
