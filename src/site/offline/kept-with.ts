/** What is kept with a page that was read. */
export interface Keeping {
  /** Ways from the site's first page. */
  readonly with: readonly string[];
  /** Bytes that it takes on a device, the page itself included. */
  readonly bytes: number;
}

/** By a page's way from the site's first page: `''` is the story, `teach/a-lesson/` a lesson's plan. */
export type KeepingList = Readonly<Record<string, Keeping>>;

/** Where the list is. */
export const LIST = 'offline/keeping.json';

/** Whether a page may be in the list: the story, and plans of lessons. */
export const mayBeListed = (way: string): boolean => /^(teach\/[\w-]+\/)?$/.test(way);
