import { expect, type Page } from './browser-test.ts';

/** What hostile input must not do to a page and its frames. */
export interface Watch {
  /** From now on nothing may change. */
  begin(): Promise<void>;
  /** Nothing was run, opened, navigated, thrown or complained of, and no frame’s markup is another. */
  expectNone(): Promise<void>;
}

interface State {
  readonly address: string;
  readonly markup: string;
}

/** Watch a page from before it is opened. */
export function watch(page: Page): Watch {
  const seen: string[] = [];
  page.on('console', (message) => seen.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('popup', (popup) => seen.push(`popup: ${popup.url()}`));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const look = (): Promise<State[]> =>
    Promise.all(
      page.frames().map(async (frame) => ({
        address: frame.url(),
        // A host’s frames have their height as a style.
        markup: await frame.evaluate(() =>
          document.documentElement.outerHTML.replaceAll(/ style="[^"]*"/g, ''),
        ),
      })),
    );
  let before: State[] = [];
  return {
    begin: async () => {
      before = await look();
    },
    expectNone: async () => {
      expect(seen).toEqual([]);
      const executed = await Promise.all(page.frames().map((frame) => frame.evaluate('window.executed')));
      expect(executed.filter((each) => each !== undefined && each !== null)).toEqual([]);
      expect(await look()).toEqual(before);
    },
  };
}
