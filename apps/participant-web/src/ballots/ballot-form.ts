import type { Ballot, BallotKindName, Workshop } from '@rolwissel/domain';
import type { Desk } from '../live/desk.ts';

export type RoundView = Workshop['rounds']['byId'][string];
export type BallotOf<Kind extends BallotKindName> = Extract<Ballot, { readonly kind: Kind }>;

/** What the form of a kind of ballot is given: the round, one's standing ballot in it, and one's vote the time before. */
export interface BallotFormProps<Kind extends BallotKindName> {
  readonly desk: Desk;
  readonly round: RoundView;
  readonly standing: BallotOf<Kind> | undefined;
  readonly earlier: BallotOf<Kind> | undefined;
}

/** One's own ballot in a round, when there is one of this kind. */
export function ownBallot<Kind extends BallotKindName>(
  workshop: Workshop,
  roundId: string | undefined,
  kind: Kind,
): BallotOf<Kind> | undefined {
  const own = roundId === undefined ? undefined : workshop.you.rounds.ballots[roundId]?.ballot;
  return own?.kind === kind && !('erased' in own) ? (own as BallotOf<Kind>) : undefined; // the kind was just compared
}

/** Whether two ballots say the same. Both name their fields in the order of the catalogue. */
export const isSameBallot = (a: Ballot | undefined, b: Ballot | undefined): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);
