import type { BallotKindName, BallotOf, Workshop } from '@rolwissel/domain';

/** One's own ballot in a round, when there is one of this kind that can still be read. */
export function ownBallot<Kind extends BallotKindName>(
  workshop: Workshop,
  roundId: string | undefined,
  kind: Kind,
): BallotOf<Kind> | undefined {
  const own = roundId === undefined ? undefined : workshop.you.rounds.ballots[roundId]?.ballot;
  return own?.kind === kind && !('erased' in own) ? (own as BallotOf<Kind>) : undefined; // the kind was just compared
}
