import type { Dataset } from '../data/dataset.ts';
import type { PartialDate } from '../data/partial-date.ts';
import type { Status } from '../data/status.ts';
import type { Filter } from './kit/filter.ts';
import type { StateSchema } from './kit/state.ts';

/** A cell of a chart's table: what is read, and, where it differs, what it sorts by. */
export interface Cell {
  readonly text: string;
  readonly sort?: string | number;
  /** The date the text says, as exact as it is known: machines read it, and files have it in a column with its precision. */
  readonly date?: Pick<PartialDate, 'edtf'>;
  /** The number the text says, in the unit the column's name gives. */
  readonly value?: number;
  readonly status?: Status;
  /** Source ids, shown as links to the list of sources. */
  readonly sources?: readonly string[];
}

export interface TableRow {
  /** Stable id from the content: the same row has it whatever the state. */
  readonly id: string;
  /** The row's fragment in the page (`event-…` for `/#event-…`); none when the rows are addressed elsewhere. */
  readonly fragment?: string;
  readonly cells: readonly Cell[];
}

/** The chart's content as a table: the first column names the row. */
export interface Table {
  readonly caption: string;
  /** Columns (by place) that are enough where the whole table would weigh the page down; all when left out. */
  readonly brief?: readonly number[];
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface Words {
  /** One paragraph that says what the drawing shows, computed from the same rows. */
  readonly summary: string;
  /** How much of everything the state leaves, where a reader can filter: "12 of 40 cases". */
  readonly shown?: string;
  /** The words and the table tell what the reader is just asked to guess: until then they are blacked out. */
  readonly veiled?: boolean;
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
  /**
   * State a reader can change and share in the address; every key has a parser and a default. It stands in the chart's `state.ts`, where
   * pages that send somebody to the chart find it without the rest.
   */
  readonly state: StateSchema<State>;
  /** Geometry in px for a width. Pure, deterministic: no DOM, no clock, no locale of the machine. */
  scene(data: Data, width: number, state: State): Scene;
  /** The same content in words, computed from the data. */
  words(data: Data, state: State): Words;
  /** What of the state can be chosen from a list, in the order of the chart's own controls; left out where nothing can. */
  filters?(data: Data): readonly Filter[];
  /** Ids of the sources the drawn rows rest on, in order of first use. */
  sources(data: Data): readonly string[];
  /** Only for a chart that scroll steps can tell one part at a time. */
  readonly telling?: Telling<Data, Scene>;
}
