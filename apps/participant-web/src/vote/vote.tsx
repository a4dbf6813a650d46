import { firstPhoneBallots, type PhoneBallot } from '@rolwissel/ballots/phone-first';
import type { BallotKindName } from '@rolwissel/domain';
import { laterTask } from '../lazy/later.tsx';
import type { PhoneContext } from '../room/phone-context.ts';
import { VoteForm } from './vote-form.tsx';

const LaterVote = laterTask((rest) => rest.LaterVote);

interface VoteProps {
  readonly context: PhoneContext;
  readonly roundId: string;
}

/** The vote of a round. That of the first kind comes with the page. */
export function Vote({ context, roundId }: VoteProps) {
  const round = context.workshop.rounds.byId[roundId];
  if (!round) return null;
  const kind = firstPhoneBallots[round.ballot] as PhoneBallot<BallotKindName> | undefined; // the one of this round's kind
  return kind ? (
    <VoteForm context={context} round={round} kind={kind} />
  ) : (
    <LaterVote context={context} round={round} />
  );
}
