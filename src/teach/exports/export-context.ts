import type { Dataset } from '../../data/dataset.ts';

/** Whole address of one of the site's own: `/teach/` → `https://any.example/base/teach/`. */
export type AddressOf = (path: `/${string}`) => string;

/** What an export of a lesson takes from beside the lesson. */
export interface ExportContext {
  readonly dataset: Dataset;
  readonly addressOf: AddressOf;
}
