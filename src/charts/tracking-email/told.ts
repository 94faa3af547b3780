import type { Part } from './parts.ts';
import type { Group, Ink } from './shapes.ts';

/** A thing that keeps its place throughout, and is full in some steps and dim in the others. */
export const stays = (ink: Ink, ...parts: readonly Part[]): Group => ({
  ...ink,
  ...{ parts, only: false, role: 'activity' },
});

/** What only some steps show. */
export const tells = (ink: Ink, ...parts: readonly Part[]): Group => ({
  ...ink,
  ...{ parts, only: true, role: 'activity' },
});

/** An explanation that one step gives, in plain ink. */
export const explains = (ink: Ink, ...parts: readonly Part[]): Group => ({ ...ink, parts, only: true });
