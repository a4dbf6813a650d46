import { type PhoneBallot, phoneBallots } from '@rolwissel/ballots/phone';
import type { BallotKindName, RoundView } from '@rolwissel/domain';
import type { PhoneContext } from '../room/phone-context.ts';
import { VoteForm } from './vote-form.tsx';

interface LaterVoteProps {
  readonly context: PhoneContext;
  readonly round: RoundView;
}

/** A vote of any kind, once all kinds are here. */
export function LaterVote({ context, round }: LaterVoteProps) {
  const kind = phoneBallots[round.ballot] as PhoneBallot<BallotKindName>; // the one of this round's kind
  return <VoteForm context={context} round={round} kind={kind} />;
}
