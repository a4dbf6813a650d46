import { show } from './personal.ts';
import type { Recorded } from './recorded.ts';

/** Windows that many look through: everyone in one gets the same bytes. */
export const commonAudiences = ['facilitator', 'projector', 'participants'] as const;
export type CommonAudience = (typeof commonAudiences)[number];

type Reduce<Data, State, Event> = (data: Data, before: State) => Event | undefined;

/** What one kind of fact becomes in each window: `whole`, something reduced in its place, or (left out) nothing. */
export interface Disclosure<Data, State, Event> {
  readonly facilitator?: 'whole' | Reduce<Data, State, Event>;
  readonly projector?: 'whole' | Reduce<Data, State, Event>;
  readonly participants?: 'whole' | Reduce<Data, State, Event>;
  /** What single participants see of it in their own window: at most one fact each. */
  readonly own?: (data: Data, before: State) => readonly Addressed<Event>[];
}

/** A fact for one participant's own window. */
export interface Addressed<Event> {
  readonly to: string;
  readonly event: Event;
}

/** Every kind of fact must say who may see it; forgetting one does not compile. */
export type Disclosures<Part, Events, State, Event> = {
  readonly [Type in keyof Part & keyof Events]: Disclosure<Events[Type], State, Event>;
};

/** The same words for the three common windows, and nothing in anybody's own. */
export const toAll = { facilitator: 'whole', projector: 'whole', participants: 'whole' } as const;
export const toTrainers = { facilitator: 'whole' } as const;
export const toTrainersAndProjector = { facilitator: 'whole', projector: 'whole' } as const;

/** The same for the projector and the phones. */
export const toTheRoom = <How>(how: How) => ({ projector: how, participants: how });

/** The fields that a fact can do without. */
type Spared<Data> = { [Name in keyof Data]-?: object extends Pick<Data, Name> ? Name : never }[keyof Data];

/** Trainers see the whole; the room sees it without these fields. */
export function withoutForTheRoom<Data extends object, Event extends AnyEvent>(
  type: Event['type'],
  ...names: readonly Spared<Data>[]
): Disclosure<Data, unknown, Event> {
  const reduced = (data: Data): Event => {
    const kept = Object.entries(data).filter(([name]) => !names.includes(name as Spared<Data>));
    return { type, data: Object.fromEntries(kept) } as unknown as Event; // the fields left out are optional ones
  };
  return { facilitator: 'whole', ...toTheRoom(reduced) };
}

/** One recorded fact, seen through all windows at once. */
export interface Disclosed<Event> {
  readonly facilitator?: Event;
  readonly projector?: Event;
  readonly participants?: Event;
  readonly own: readonly Addressed<Event>[];
}

interface AnyEvent {
  readonly type: string;
  readonly data: unknown;
}

/** Looks at one fact through every window; `before` is the state of the authority just before it. */
export function lookThrough<State, Event extends AnyEvent>(
  rules: Readonly<Record<string, Disclosure<never, State, Event> | undefined>>,
  event: Event,
  before: State,
): Disclosed<Event> {
  const rule = rules[event.type] as Disclosure<unknown, State, Event> | undefined;
  if (!rule) return { own: [] };
  const through = (how: 'whole' | Reduce<unknown, State, Event> | undefined): Event | undefined => {
    if (!how) return undefined;
    const seen = how === 'whole' ? event : how(event.data, before);
    return seen && show(seen);
  };
  const disclosed: { -readonly [Key in keyof Disclosed<Event>]: Disclosed<Event>[Key] } = {
    own: rule.own ? rule.own(event.data, before).map(({ to, event: own }) => ({ to, event: show(own) })) : [],
  };
  for (const audience of commonAudiences) {
    const seen = through(rule[audience]);
    if (seen) disclosed[audience] = seen;
  }
  return disclosed;
}

/** Whether anything of one fact is seen through a window. */
export function isSeenThrough<State, Event extends AnyEvent>(
  rules: Readonly<Record<string, Disclosure<never, State, Event> | undefined>>,
  audience: CommonAudience,
  event: Event,
  before: State,
): boolean {
  const how = (rules[event.type] as Disclosure<unknown, State, Event> | undefined)?.[audience];
  return how === 'whole' || how?.(event.data, before) !== undefined;
}

/** Drops facts that the next one overtakes: of neighbouring counts of the same thing only the last is told. */
export function mergeNeighbours<Event extends AnyEvent>(
  events: readonly Recorded<Event>[],
  overtakes: (earlier: Event, later: Event) => boolean,
): readonly Recorded<Event>[] {
  return events.filter((event, index) => {
    const next = events[index + 1];
    return !next || !overtakes(event, next);
  });
}
