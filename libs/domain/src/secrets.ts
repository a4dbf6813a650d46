import { kindOf } from './rounds/ballots/index.ts';
import type { WorkshopEvents } from './workshop.ts';

/** A field of a fact that is somebody's secret. In the log it is sealed with the key of the person whom `of` names, all but
 *  what is `open` in it; without that key it is `{…open, erased: true}`. */
export interface Secret<Data = never> {
  readonly field: keyof Data & string;
  readonly of: keyof Data & string;
  readonly open: readonly string[];
  /** It takes a multiple of so many bytes in the log, lest its length tell what it is. */
  bytes(value: unknown): number;
}

/** Every fact that holds a secret. Old logs may hold it open: it is read all the same. */
export const secrets: { readonly [Type in keyof WorkshopEvents]?: Secret<WorkshopEvents[Type]> } = {
  BallotCast: { field: 'ballot', of: 'participantId', open: ['kind'], bytes: bytesOfBallot },
  TeamBallotCast: { field: 'ballot', of: 'participantId', open: ['kind'], bytes: () => 128 },
  CommitmentMade: { field: 'intention', of: 'author', open: [], bytes: () => 1_024 },
  BuyingRoleGuessed: { field: 'guess', of: 'participantId', open: [], bytes: () => 128 },
  SatisfactionRated: { field: 'rating', of: 'participantId', open: [], bytes: () => 128 },
  CommitmentRevised: { field: 'intention', of: 'author', open: [], bytes: () => 1_024 },
};

/** With words and without they look the same. */
function bytesOfBallot(ballot: unknown): number {
  const { kind } = ballot as WorkshopEvents['BallotCast']['ballot']; // the field named above
  return kindOf(kind).texts ? 512 : 128;
}
