import type { Personal } from '../kernel/personal.ts';
import type { Ballot, BallotKindName, ErasedBallot, Tally } from './ballots/index.ts';

export interface RoundsEvents {
  RoundOpened: {
    readonly roundId: string;
    readonly ballot: BallotKindName;
    readonly subject: string;
    readonly version?: number;
    readonly ordinal: number;
    readonly compareWith?: string;
    readonly activityId: string;
    readonly options?: readonly string[];
    readonly autoCloseAt?: number;
  };
  BallotCast: { readonly roundId: string; readonly participantId: string; readonly ballot: Ballot | ErasedBallot };
  BallotWithdrawn: { readonly roundId: string; readonly participantId: string };
  /** No longer recorded: two participants turned out to be one, and the ballot of one stood for the other from then on. */
  BallotMoved: { readonly roundId: string; readonly fromId: string; readonly toId: string };
  /** Only on the wire: how many ballots stand, for those who may not know whose or what. */
  BallotsCounted: { readonly roundId: string; readonly cast: number };
  RoundClosed: { readonly roundId: string; readonly cast: number; readonly eligible: number };
  RoundReopened: { readonly roundId: string; readonly reason?: Personal };
  RoundRevealed: { readonly roundId: string; readonly tally: Tally };
  /** `count`: how many of those who could have voted had not. Which of them are present is told to nobody but themselves. */
  ParticipantsNudged: { readonly roundId: string; readonly count: number };
  RoundPeeked: { readonly roundId: string };
  RoundDiscarded: { readonly roundId: string; readonly reason?: Personal };
}
