import type { Role } from '../../data/kinds.ts';
import type { Status } from '../../data/status.ts';
import type { Sized } from '../chart.ts';
import { bracketOf } from '../kit/brackets.ts';
import { across } from './across.ts';
import { down } from './down.ts';
import type { Months } from './months.ts';
import type { CampaignData } from './rows.ts';
import type { CampaignState } from './state.ts';

/** All positions in px from the drawing’s top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Mark extends Box {
  /** The event’s id. */
  readonly id: string;
  /** SVG path of the outline, its ends cut by how exactly the date is known. */
  readonly path: string;
  /** Joins the two days that accounts give, or left out. */
  readonly joint?: string;
  readonly role: Role;
  readonly status: Status;
}

/** Events too close together to draw one by one: a bar with their number on it. */
export interface Bundle extends Box {
  readonly key: string;
  readonly text: string;
  /** The events’ ids. */
  readonly ids: readonly string[];
  /** What to zoom to. */
  readonly months: Months;
}

type Tone = 'strong' | 'soft';

export interface Label {
  readonly id: string;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** Ends at x instead of beginning there. */
  readonly end: boolean;
  readonly lines: readonly string[];
  readonly tone: Tone;
}

export interface Note {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: Tone;
  readonly end?: boolean;
}

export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly major: boolean;
}

export interface CampaignScene extends Sized {
  /** Whether time runs across the page or down it. */
  readonly direction: 'across' | 'down';
  /** What is drawn, for those who cannot see it. */
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly notes: readonly Note[];
  /** The five colours and what they stand for. */
  readonly key: readonly (Box & { readonly role: Role; readonly label: string })[];
  readonly marks: readonly Mark[];
  readonly bundles: readonly Bundle[];
  readonly labels: readonly Label[];
  /** Ids of the events on show, in order of date: what the arrow keys step through. */
  readonly order: readonly string[];
}

/** Px between the lines of a label, and the size of its letters. */
export const LINE = 16;
export const LETTER = 13;

/** Time runs across from 720 px up, and down the page below that. */
export function scene(
  data: Pick<CampaignData, 'timeline'>,
  width: number,
  state: CampaignState,
): CampaignScene {
  const bracket = bracketOf(width);
  const drawn = Math.max(bracket, width);
  return bracket === 280 ? down(data.timeline, drawn, state) : across(data.timeline, drawn, bracket, state);
}

/** Where an event is drawn: its own mark, or the bundle it is in; null when it is not on show. */
export function placeOf({ marks, bundles }: CampaignScene, id: string | null): Box | null {
  if (id === null) return null;
  return marks.find((mark) => mark.id === id) ?? bundles.find(({ ids }) => ids.includes(id)) ?? null;
}
