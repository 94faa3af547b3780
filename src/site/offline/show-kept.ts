import { dayWords } from '../../data/date-words.ts';
import { cacheNames } from './cache-names.ts';
import { inOrder, keptPages, type KeptPage } from './kept-pages.ts';
import { removeKept } from './remove-kept.ts';

const part = (name: string): HTMLElement | null => document.querySelector(`[data-offline="${name}"]`);

function show(name: string, is: boolean): void {
  const found = part(name);
  if (found) found.hidden = !is;
}

function entry({ address, title, day }: KeptPage): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const when = document.createElement('span');
  when.className = 'fine';
  when.textContent = day === '' ? '' : `kept ${dayWords(day)}`;
  item.append(link, ' ', when);
  return item;
}

async function list(site: string): Promise<void> {
  const pages = inOrder(await keptPages(cacheNames(site).pages), site);
  part('list')?.replaceChildren(...pages.map(entry));
  show('some', pages.length > 0);
  show('none', pages.length === 0);
}

/** The offline page: which pages are kept, and a way to remove them. It also stands where a page was asked for that is not kept. */
export async function showKept(base: string): Promise<void> {
  const site = new URL(base, location.href).href;
  const stands = new URL('offline/', site).pathname;
  const isAsked = location.pathname === stands;
  const title = part('title');
  if (title && !isAsked) title.textContent = document.title = title.dataset['missing'] ?? '';
  show('missing', !isAsked);
  show('asked', isAsked);
  part('again')?.addEventListener('click', () => {
    location.reload();
  });
  part('remove')?.addEventListener('click', () => {
    const { pages, files } = cacheNames(site);
    const done = removeKept([pages, files]).catch(() => undefined);
    void done
      .then(() => list(site))
      .then(() => {
        part('removed')?.append('Removed. What you read from now on is kept anew.');
      });
  });
  await list(site);
}
