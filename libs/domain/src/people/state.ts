import type { Locale } from '../ids.ts';
import { type Personal, type Shown, wordsOf } from '../kernel/personal.ts';
import type { Workshop } from '../workshop.ts';

export type Mode = 'voting' | 'watching';

/** A participant. Outside the log and their own window they go by their handle, P01, P02 … */
export interface Person {
  readonly id: string;
  readonly handle: string;
  alias: Personal | Shown;
  locale: Locale;
  mode: Mode;
  status: 'present' | 'left' | 'removed' | 'merged' | 'erased';
  readonly late: boolean;
  readonly joinedAt: string;
  mergedInto?: string;
  /** Left without a word: the first sign of life brings them back. */
  silent?: true;
  /** The position at which they could vote for the last time: then they went, or chose to watch. */
  votingUntil?: number;
}

/** Everybody who could vote in a round at some time since it was opened, whatever became of them. */
export interface Electorate {
  /** The position at which it was opened. */
  readonly since: number;
  size: number;
}

export interface People {
  /** The authority knows everybody by id, the trainers by handle, the others nobody. */
  byId: Record<string, Person>;
  /** How many ever joined: the next handle is one higher. */
  ever: number;
  /** Present now. */
  joined: number;
  /** Present now and voting. */
  voting: number;
  /** By round; of those that are not shown yet. */
  electorates: Record<string, Electorate>;
}

/** What a participant knows about themselves. */
export interface OwnPerson {
  me?: Person;
}

export const nobody = (): People => ({ byId: {}, ever: 0, joined: 0, voting: 0, electorates: {} });
export const noOwnPerson = (): OwnPerson => ({});

/** No seat is theirs any more, and none will be. */
export const isOut = ({ status }: Pick<Person, 'status'>): boolean => status !== 'present' && status !== 'left';

export const handleOf = (n: number): string => `P${String(n).padStart(2, '0')}`;

type PersonView = Workshop['people']['byId'][string];

export const personOf = (workshop: Workshop, id: string): PersonView | undefined =>
  Object.hasOwn(workshop.people.byId, id) ? workshop.people.byId[id] : undefined;

/** The participant with this id or handle; whoever left, was removed or merged is still found. */
export const personNamed = (workshop: Workshop, reference: string): PersonView | undefined =>
  personOf(workshop, reference) ?? Object.values(workshop.people.byId).find(({ handle }) => handle === reference);

/** The participant behind an id or a handle, following merges. */
export function personBehind(workshop: Workshop, reference: string): PersonView | undefined {
  const found = personNamed(workshop, reference);
  return found?.mergedInto === undefined ? found : personBehind(workshop, found.mergedInto);
}

/** A participant who is in the room now. */
export function presentPerson(workshop: Workshop, id: string): PersonView | undefined {
  const person = personOf(workshop, id);
  return person?.status === 'present' ? person : undefined;
}

export const presentPeople = (workshop: Workshop) =>
  Object.values(workshop.people.byId).filter(({ status }) => status === 'present');

/** Two aliases that look the same are the same. */
export const folded = (alias: string): string =>
  alias
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();

export function personByAlias(workshop: Workshop, alias: string) {
  const wanted = folded(alias);
  if (wanted === '') return undefined;
  return Object.values(workshop.people.byId).find(
    ({ status, alias: taken }) => status !== 'merged' && foldedOnce(taken) === wanted,
  );
}

/** Folding is what takes the time when a thousand people join: each asks after every alias there is. */
const known = new WeakMap<Personal | Shown, string>();

function foldedOnce(alias: Personal | Shown): string {
  const before = known.get(alias);
  if (before !== undefined) return before;
  const now = folded(wordsOf(alias) ?? '');
  known.set(alias, now);
  return now;
}
