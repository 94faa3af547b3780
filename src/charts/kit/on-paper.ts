import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** Report when the page is about to go to paper and when it is back, and have what follows from it done at once. */
export function onPaper(report: (isPaper: boolean) => void): Attachment {
  const before = (): void => {
    report(true);
    flushSync();
  };
  const after = (): void => {
    report(false);
  };
  return () => {
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  };
}
