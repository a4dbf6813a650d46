import type { ResultDocument, Section } from '../document.ts';

/** In the order in which they are read. */
export const comparisonSections = [
  'changes',
  'sentences',
  'votes',
  'column',
  'objections',
  'plays',
  'seen',
  'teams',
  'steps',
  'mindshift',
  'control',
  'plan',
] as const;
export type ComparisonSection = (typeof comparisonSections)[number];

export interface ComparisonDocument extends ResultDocument<ComparisonSection> {
  /** What some of them have in common, before all else. */
  readonly notes: readonly string[];
}

/** A section, where there is anything to tell in it. */
export type OptionalSection = Section<ComparisonSection> | undefined;
