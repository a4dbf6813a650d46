import type { SliceFolds } from '../rule.ts';
import type { PeopleEvents } from './events.ts';
import { noteAlias } from './fresh-aliases.ts';
import type { Mode, OwnPerson, People, Person } from './state.ts';

export const peopleFold: SliceFolds<People> = {
  ParticipantJoined(people, joined, { at }) {
    people.byId[joined.participantId] = personFrom(joined, at);
    noteAlias(people, joined.participantId);
    people.ever += 1;
    count(people, joined.mode, 1);
  },
  ParticipantReturned(people, { participantId }) {
    const person = people.byId[participantId];
    if (person?.status !== 'left') return;
    person.status = 'present';
    delete person.silent;
    delete person.unseen;
    count(people, person.mode, 1);
  },
  AliasChanged(people, { participantId, alias }) {
    const person = people.byId[participantId];
    if (!person) return;
    person.alias = alias;
    noteAlias(people, participantId);
  },
  LocaleChosen(people, { participantId, locale }) {
    const person = people.byId[participantId];
    if (person) person.locale = locale;
  },
  ParticipationModeChanged(people, { participantId, mode }) {
    const person = people.byId[participantId];
    if (!person || person.mode === mode) return;
    if (person.status === 'present') people.voting += mode === 'voting' ? 1 : -1;
    person.mode = mode;
  },
  ParticipantLeft(people, { participantId, silent, unseen }) {
    depart(people, participantId, 'left');
    const person = people.byId[participantId];
    if (person && silent) person.silent = true;
    if (person && unseen) person.unseen = true;
  },
  ParticipantRemoved(people, { participantId }) {
    depart(people, participantId, 'removed');
  },
  ParticipantsMerged(people, { keptId, mergedId }) {
    depart(people, mergedId, 'merged');
    const merged = people.byId[mergedId];
    if (merged) merged.mergedInto = keptId;
  },
  DoorRenewed(people, { door }) {
    people.door = { number: door, ever: people.ever };
  },
  PeopleCounted(people, { joined, voting }) {
    people.joined = joined;
    people.voting = voting;
  },
};

export const ownPersonFold: SliceFolds<OwnPerson> = {
  ParticipantJoined(own, joined, { at }) {
    own.me = personFrom(joined, at);
  },
  ParticipantReturned(own) {
    if (own.me) own.me.status = 'present';
  },
  AliasChanged(own, { alias }) {
    if (own.me) own.me.alias = alias;
  },
  LocaleChosen(own, { locale }) {
    if (own.me) own.me.locale = locale;
  },
  DeviceLinked(own, { via }) {
    if (via === 'personalCode') own.linked = (own.linked ?? 0) + 1;
  },
  ParticipationModeChanged(own, { mode }) {
    if (own.me) own.me.mode = mode;
  },
  ParticipantLeft(own) {
    if (own.me) own.me.status = 'left';
  },
  ParticipantRemoved(own) {
    if (own.me) own.me.status = 'removed';
  },
  ParticipantsMerged(own, { mergedId }) {
    if (own.me?.id === mergedId) own.me.status = 'merged';
  },
};

function personFrom(joined: PeopleEvents['ParticipantJoined'], at: string): Person {
  const { participantId, handle, alias, locale, mode, late } = joined;
  return { id: participantId, handle, alias, locale, mode, status: 'present', late, joinedAt: at };
}

function depart(people: People, id: string, status: Person['status']): void {
  const person = people.byId[id];
  if (!person) return;
  if (person.status === 'present') count(people, person.mode, -1);
  person.status = status;
}

function count(people: People, mode: Mode, change: 1 | -1): void {
  people.joined += change;
  if (mode === 'voting') people.voting += change;
}
