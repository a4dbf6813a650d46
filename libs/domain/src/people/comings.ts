import { copyOf } from '../kernel/json.ts';
import { withoutWords } from '../kernel/personal.ts';
import type { SliceFolds } from '../rule.ts';
import { absent, recount } from './counts.ts';
import { noteAlias } from './fresh-aliases.ts';
import { type Change, change, personFrom } from './person.ts';
import { isOut, type People, type Person } from './state.ts';

/** Who comes and goes, and how many that leaves. Only the authority and the trainers are told of single people. */
export const comings: SliceFolds<People> = {
  ParticipantJoined(people, joined, { at }) {
    const person = personFrom(copyOf(joined), at);
    people.byId[joined.participantId] = person;
    noteAlias(people, joined.participantId);
    if (!person.simulated) people.ever += 1;
    Object.assign(people, recount(people, absent, person));
  },
  ParticipantReturned(people, { participantId }, { position }) {
    const person = people.byId[participantId];
    if (person?.status !== 'left') return;
    stand(people, person, { status: 'present' }, position);
    delete person.silent;
    delete person.unseen;
  },
  AliasChanged(people, { participantId, alias }) {
    const person = people.byId[participantId];
    if (!person) return;
    person.alias = copyOf(alias);
    noteAlias(people, participantId);
  },
  LocaleChosen(people, { participantId, locale }) {
    const person = people.byId[participantId];
    if (person) person.locale = locale;
  },
  ParticipationModeChanged(people, { participantId, mode }, { position }) {
    stand(people, people.byId[participantId], { mode }, position);
  },
  ParticipantLeft(people, { participantId, silent, unseen }, { position }) {
    const person = people.byId[participantId];
    stand(people, person, { status: 'left' }, position);
    if (person && silent) person.silent = true;
    if (person && unseen) person.unseen = true;
  },
  ParticipantRemoved(people, { participantId }, { position }) {
    stand(people, people.byId[participantId], { status: 'removed' }, position);
  },
  ParticipantsMerged(people, { keptId, mergedId }, { position }) {
    const merged = people.byId[mergedId];
    stand(people, merged, { status: 'merged' }, position);
    if (merged) merged.mergedInto = keptId;
  },
  WorkshopForked(people, _data, { position }) {
    for (const person of Object.values(people.byId)) {
      if (person.simulated || isOut(person)) continue;
      if (person.status === 'present') stand(people, person, { status: 'left' }, position);
      Object.assign(person, { silent: true, unseen: true });
    }
    delete people.door; // it has doors of its own
  },
  DoorRenewed(people, { door }) {
    people.door = { number: door, ever: people.ever };
  },
  ParticipantErased(people, { participantId }, { position }) {
    const person = people.byId[participantId];
    stand(people, person, { status: 'erased' }, position);
    if (person) person.alias = withoutWords(person.alias);
  },
};

/** From this position on somebody takes part differently, and everybody is counted anew. */
function stand(people: People, person: Person | undefined, how: Change, position: number): void {
  if (!person) return;
  const was = { ...person };
  change(person, how, position);
  Object.assign(people, recount(people, was, person));
}
