import { type Attendance, mayVote } from './counts.ts';
import type { PeopleEvents } from './events.ts';
import type { Person } from './state.ts';

/** Whoever has just come in. */
export function personFrom(joined: PeopleEvents['ParticipantJoined'], at: string): Person {
  const { participantId, handle, alias, locale, mode, late, simulated } = joined;
  const person: Person = { id: participantId, handle, alias, locale, mode, status: 'present', late, joinedAt: at };
  return simulated ? { ...person, simulated } : person;
}

export type Change = Partial<Pick<Attendance, 'status' | 'mode'>>;

/** From this position on somebody takes part differently. */
export function change(person: Person | undefined, how: Change, position: number): void {
  if (!person) return;
  const couldVote = mayVote(person);
  Object.assign(person, how);
  if (couldVote && !mayVote(person)) person.votingUntil = position;
}
