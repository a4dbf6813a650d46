import { withoutWords } from '../kernel/personal.ts';
import type { SliceFolds } from '../rule.ts';
import { absent, mayVote, recount, type Standing } from './counts.ts';
import type { PeopleEvents } from './events.ts';
import type { OwnPerson, People, Person } from './state.ts';

export const peopleFold: SliceFolds<People> = {
  ParticipantJoined(people, joined, { at }) {
    const person = personFrom(joined, at);
    people.byId[joined.participantId] = person;
    people.ever += 1;
    Object.assign(people, recount(people, absent, person));
  },
  ParticipantReturned(people, { participantId }, { position }) {
    const person = people.byId[participantId];
    if (person?.status !== 'left') return;
    stand(people, person, { status: 'present' }, position);
    delete person.silent;
  },
  AliasChanged(people, { participantId, alias }) {
    const person = people.byId[participantId];
    if (person) person.alias = alias;
  },
  LocaleChosen(people, { participantId, locale }) {
    const person = people.byId[participantId];
    if (person) person.locale = locale;
  },
  ParticipationModeChanged(people, { participantId, mode }, { position }) {
    stand(people, people.byId[participantId], { mode }, position);
  },
  ParticipantLeft(people, { participantId, silent }, { position }) {
    const person = people.byId[participantId];
    stand(people, person, { status: 'left' }, position);
    if (person && silent) person.silent = true;
  },
  ParticipantRemoved(people, { participantId }, { position }) {
    stand(people, people.byId[participantId], { status: 'removed' }, position);
  },
  ParticipantsMerged(people, { keptId, mergedId }, { position }) {
    const merged = people.byId[mergedId];
    stand(people, merged, { status: 'merged' }, position);
    if (merged) merged.mergedInto = keptId;
  },
  ParticipantErased(people, { participantId }, { position }) {
    const person = people.byId[participantId];
    stand(people, person, { status: 'erased' }, position);
    if (person) person.alias = withoutWords(person.alias);
  },
  PeopleCounted(people, counts) {
    Object.assign(people, counts);
  },
  RoundOpened(people, { roundId }, { position }) {
    people.electorates[roundId] = { since: position, size: people.voting };
  },
  RoundRevealed: settled,
  RoundDiscarded: settled,
};

export const ownPersonFold: SliceFolds<OwnPerson> = {
  ParticipantJoined(own, joined, { at }) {
    own.me = personFrom(joined, at);
  },
  ParticipantReturned(own, _data, { position }) {
    change(own.me, { status: 'present' }, position);
  },
  AliasChanged(own, { alias }) {
    if (own.me) own.me.alias = alias;
  },
  LocaleChosen(own, { locale }) {
    if (own.me) own.me.locale = locale;
  },
  ParticipationModeChanged(own, { mode }, { position }) {
    change(own.me, { mode }, position);
  },
  ParticipantLeft(own, _data, { position }) {
    change(own.me, { status: 'left' }, position);
  },
  ParticipantRemoved(own, _data, { position }) {
    change(own.me, { status: 'removed' }, position);
  },
  ParticipantsMerged(own, { mergedId }, { position }) {
    if (own.me?.id === mergedId) change(own.me, { status: 'merged' }, position);
  },
  ParticipantErased(own) {
    if (own.me) own.me.status = 'erased';
  },
};

function personFrom(joined: PeopleEvents['ParticipantJoined'], at: string): Person {
  const { participantId, handle, alias, locale, mode, late } = joined;
  return { id: participantId, handle, alias, locale, mode, status: 'present', late, joinedAt: at };
}

type Change = Partial<Pick<Standing, 'status' | 'mode'>>;

/** From this position on somebody takes part differently. */
function change(person: Person | undefined, how: Change, position: number): void {
  if (!person) return;
  const couldVote = mayVote(person);
  Object.assign(person, how);
  if (couldVote && !mayVote(person)) person.votingUntil = position;
}

/** The same, and everybody is counted anew. */
function stand(people: People, person: Person | undefined, how: Change, position: number): void {
  if (!person) return;
  const was = { ...person };
  change(person, how, position);
  Object.assign(people, recount(people, was, person));
}

/** Its result is shown, or never will be. */
function settled(people: People, { roundId }: { readonly roundId: string }): void {
  delete people.electorates[roundId];
}
