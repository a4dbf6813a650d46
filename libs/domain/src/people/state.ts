import type { Actor } from '../actor.ts';
import type { Locale } from '../ids.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
import { msOf } from '../kernel/recorded.ts';
import type { PersonView } from '../views.ts';
import type { Workshop } from '../workshop.ts';

export type Mode = 'voting' | 'watching';

/** A participant. Outside the log and their own window they go by their handle, P01, P02 …; T01, T02 … who is simulated. */
export interface Person {
  readonly id: string;
  readonly handle: string;
  alias: Personal | Shown;
  locale: Locale;
  mode: Mode;
  status: 'present' | 'left' | 'removed' | 'merged' | 'erased';
  readonly late: boolean;
  readonly joinedAt: string;
  /** Nobody sits there: for a rehearsal. */
  readonly simulated?: true;
  mergedInto?: string;
  /** Left without a word: the first sign of life brings them back. */
  silent?: true;
  /** Never had a screen that was connected. */
  unseen?: true;
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
  /** How many ever joined, simulated ones left out: the next handle is one higher. */
  ever: number;
  /** Present now. */
  joined: number;
  /** Of these, how many are simulated: everybody may know that the room is rehearsing. */
  simulated: number;
  /** Present now and voting. */
  voting: number;
  /** The door they come in by, once it is not the first any more: the how manieth, and how many had joined before. */
  door?: { readonly number: number; readonly ever: number };
  /** By round; of those that are not shown yet. */
  electorates: Record<string, Electorate>;
}

/** What a participant knows about themselves. */
export interface OwnPerson {
  me?: Person;
  /** How often another device came in with the personal code. */
  linked?: number;
}

export const nobody = (): People => ({ byId: {}, ever: 0, joined: 0, simulated: 0, voting: 0, electorates: {} });
export const noOwnPerson = (): OwnPerson => ({});

/** No seat is theirs any more, and none will be. */
export const isOut = ({ status }: Pick<Person, 'status'>): boolean => status !== 'present' && status !== 'left';

export const handleOf = (n: number, letter: 'P' | 'T' = 'P'): string => `${letter}${String(n).padStart(2, '0')}`;

const numberOf = ({ handle }: Pick<Person, 'handle'>): number => Number(handle.slice(1));

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

/** The language a participant writes in; of a trainer it is not known. */
export const languageOf = (workshop: Workshop, actor: Actor): { readonly language?: Locale } => {
  const language = actor.seat === 'participant' ? personOf(workshop, actor.id)?.locale : undefined;
  return language === undefined ? {} : { language };
};

/** A participant who is in the room now. */
export function presentPerson(workshop: Workshop, id: string): PersonView | undefined {
  const person = personOf(workshop, id);
  return person?.status === 'present' ? person : undefined;
}

/** Whoever was here once has a place; the others find none. Who is simulated takes nobody's. */
export const isFull = ({ agenda, people }: Workshop): boolean =>
  people.joined - people.simulated >= agenda.settings.maxParticipants;

/** Everybody who was ever simulated. */
export const simulatedPeople = ({ people }: Workshop): readonly PersonView[] =>
  Object.values(people.byId).filter(({ simulated }) => simulated);

/** How many came in by the door there is now. */
export const cameByThisDoor = ({ people }: Workshop): number => people.ever - (people.door?.ever ?? 0);

export const crowds = ['since-door', 'last-minutes', 'unseen', 'simulated'] as const;
/** Many people at once: who came since the door was renewed, who joined in the last minutes, who never had a screen; or who is simulated. */
export type Crowd = (typeof crowds)[number];

/** Those of a crowd who can still be removed, whether they are here or not, in the order in which they joined. */
export function inCrowd(workshop: Workshop, crowd: Crowd, minutes: number, nowMs: number): readonly PersonView[] {
  const { byId, door } = workshop.people;
  const since = nowMs - minutes * 60_000;
  const belongs = (person: PersonView): boolean => {
    if (crowd === 'simulated' || person.simulated) return crowd === 'simulated' && person.simulated === true;
    if (crowd === 'unseen') return person.unseen === true;
    return crowd === 'since-door' ? numberOf(person) > (door?.ever ?? 0) : msOf(person.joinedAt) >= since;
  };
  return Object.values(byId).filter((person) => !isOut(person) && belongs(person));
}

export const presentPeople = (workshop: Workshop) =>
  Object.values(workshop.people.byId).filter(({ status }) => status === 'present');
