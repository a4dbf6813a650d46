import type { LanguageTag } from '@rolwissel/texts';
import type { Drawing } from './drawing.ts';
import type { Table } from './table.ts';

/** Everything a result says, in one language: what a page shows and every file holds. */
export interface ResultDocument<Id extends string = SectionId> {
  readonly language: LanguageTag;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section<Id>[];
}

/** A thing and what it is: the date, how many people. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** In the order in which they are read. */
export const sectionIds = [
  'recognition',
  'advocacy',
  'roles',
  'column',
  'plays',
  'objections',
  'objectives',
  'confidence',
  'mindshift',
  'control',
  'lines',
  'closing',
  'later',
  'plan',
  'missing',
] as const;
export type SectionId = (typeof sectionIds)[number];

export interface Section<Id extends string = SectionId> {
  readonly id: Id;
  readonly heading: string;
  /** Sentences, each a paragraph of its own. */
  readonly prose: readonly string[];
  readonly figures: readonly Figure[];
  /** What the room agreed on or wrote, each with what is to be said of it. */
  readonly entries: readonly Entry[];
}

/** A picture and its numbers. A picture of which too little may be told is left out; the table says so. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  /** The picture in a sentence or two, for whoever cannot see it. */
  readonly alt: string;
  readonly drawing?: Drawing;
  readonly table: Table;
}

/** Words of the room; without facts it is a line that stands by itself. */
export interface Entry {
  readonly heading: string;
  readonly facts: readonly Fact[];
}
