import type { RoundView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import type { Ballot, BallotKindName, ErasedBallot, Tally } from './ballots/index.ts';

export type RoundStatus = 'open' | 'closed' | 'revealed' | 'discarded';

/** One standing ballot; the last one accepted before the close. */
export interface StandingBallot {
  readonly ballot: Ballot | ErasedBallot;
  readonly position: number;
}

/** A secret question, closed before it is shown; asking again is a new round. */
export interface Round {
  readonly id: string;
  readonly ballot: BallotKindName;
  /** What is asked about: a case, an objective, a moment, a poll. */
  readonly subject: string;
  /** Of an objective: the version that is voted on. */
  readonly version?: number;
  readonly ordinal: number;
  readonly compareWith?: string;
  readonly activityId: string;
  readonly options?: readonly string[];
  /** When it closes by itself: milliseconds since 1970, server time. */
  autoCloseAt?: number;
  /** Set while the workshop is paused: milliseconds that will be left when it goes on. */
  autoCloseLeftMs?: number;
  readonly openedAt: number;
  status: RoundStatus;
  /** Standing ballots: counted here and never more than a number outside the log. */
  cast: number;
  /** How many could have voted; frozen when the round closes. */
  eligible?: number;
  /** By participant; only the authority has them. */
  ballots: Record<string, StandingBallot>;
  tally?: Tally;
  /** The lead saw the totals; only the authority and the trainers know. */
  peeked: boolean;
}

export interface Rounds {
  byId: Record<string, Round>;
  /** In the order of opening. */
  order: string[];
  /** When the trainers last nudged those who had not voted: milliseconds since 1970, server time. */
  nudgedAt?: number;
}

/** What one participant knows about their own ballots, by round. */
export interface OwnRounds {
  ballots: Record<string, StandingBallot>;
  /** The last time the trainers asked this participant to vote. */
  nudge?: { readonly roundId: string; readonly position: number };
}

export const noRounds = (): Rounds => ({ byId: {}, order: [] });
export const noOwnRounds = (): OwnRounds => ({ ballots: {} });

export const roundOf = (workshop: Workshop, id: string) =>
  Object.hasOwn(workshop.rounds.byId, id) ? workshop.rounds.byId[id] : undefined;

/** All rounds, oldest first. */
export const roundsOf = (workshop: Workshop): readonly RoundView[] =>
  workshop.rounds.order.flatMap((id) => workshop.rounds.byId[id] ?? []);

/** It was shown, and there was something to show. */
export const hasResult = ({ tally }: { readonly tally?: RoundView['tally'] }): boolean =>
  tally !== undefined && tally.kind !== 'too-few';

/** Rounds that still need the lead: open, or closed and not shown. */
export const unsettledRounds = (workshop: Workshop) =>
  roundsOf(workshop).filter(({ status }) => status === 'open' || status === 'closed');

/** Rounds on one subject with one kind of ballot, discarded ones left out, oldest first. */
export const roundsOn = (workshop: Workshop, ballot: BallotKindName, subject: string) =>
  roundsOf(workshop).filter(
    (round) => round.ballot === ballot && round.subject === subject && round.status !== 'discarded',
  );
