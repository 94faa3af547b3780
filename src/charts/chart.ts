import type { Dataset } from '../data/dataset.ts';
import type { Status } from '../data/status.ts';
import type { StateSchema } from './kit/state.ts';

/** A cell of a chart's table: what is read, and, where it differs, what it sorts by. */
export interface Cell {
  readonly text: string;
  readonly sort?: string | number;
  readonly status?: Status;
  /** Source ids, shown as links to the list of sources. */
  readonly sources?: readonly string[];
}

export interface TableRow {
  /** Stable id from the content: the row's fragment. */
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** The chart's content as a table: the first column names the row. */
export interface Table {
  /** Put before a row's id to make its fragment in the page (`event-` for `/#event-…`); none when the rows are addressed elsewhere. */
  readonly anchor?: string;
  readonly caption: string;
  /** Columns (by place) that are enough where the whole table would weigh the page down; all when left out. */
  readonly brief?: readonly number[];
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface Words {
  /** One paragraph that says what the drawing shows, computed from the same rows. */
  readonly summary: string;
  readonly table: Table;
}

/** Geometry of one drawing. Everything else a scene holds is its chart's own. */
export interface Sized {
  /** px */
  readonly width: number;
  /** px; depends on the rows and the width's bracket only, so that a page does not jump (see kit/brackets.ts) */
  readonly height: number;
}

/** A chart told one part at a time: its pieces show and dim as kit/parts.ts says. */
export interface Telling<Data, Scene> {
  /** Ids of the parts, each used by one chart only. */
  readonly parts: readonly string[];
  /** `column` stands beside the text, `strip` above it on a phone. Each drawing is named `<chart>-<form>`. */
  scene(data: Data, form: 'column' | 'strip'): Scene;
}

/** Everything any surface needs to show a chart, and nothing about where it is shown. */
export interface Chart<Data = unknown, State = unknown, Scene extends Sized = Sized> {
  readonly id: string;
  /** The rows this chart draws, as plain data that survives JSON. Pure. */
  select(dataset: Dataset): Data;
  /** State a reader can change and share in the address; every key has a parser and a default. */
  readonly state: StateSchema<State>;
  /** Geometry in px for a width. Pure, deterministic: no DOM, no clock, no locale of the machine. */
  scene(data: Data, width: number, state: State): Scene;
  /** The same content in words, computed from the data. */
  words(data: Data, state: State): Words;
  /** Ids of the sources the drawn rows rest on, in order of first use. */
  sources(data: Data): readonly string[];
  /** Only for a chart that scroll steps can tell one part at a time. */
  readonly telling?: Telling<Data, Scene>;
}
