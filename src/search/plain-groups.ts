import type { SearchDocument } from './document.ts';

/** Documents that stand together in a list: one that somebody stands behind stands alone, the others with all that are from where it is from. */
export interface PlainGroup {
  /** Who published them, or where they stand; what stands alone has its own facts. */
  readonly by: string;
  readonly documents: readonly [SearchDocument, ...SearchDocument[]];
}

/** Neighbours from one place, once with its name. Pure. */
export function plainGroups(documents: readonly SearchDocument[]): readonly PlainGroup[] {
  const groups: { by: string; documents: [SearchDocument, ...SearchDocument[]] }[] = [];
  for (const document of documents) {
    const last = groups.at(-1);
    const by = document.status ? '' : (document.by ?? '');
    if (last && by !== '' && last.by === by) last.documents.push(document);
    else groups.push({ by, documents: [document] });
  }
  return groups;
}
