import { firstPhoneBallots, type PhoneBallot } from '@rolwissel/ballots/phone-first';
import type { BallotKindName } from '@rolwissel/domain';
import type { PhoneContext } from '../task/phone-context.ts';
import { WaitingNote } from '../task/waiting-note.tsx';
import { VoteForm } from './vote-form.tsx';

interface VoteProps {
  readonly context: PhoneContext;
  readonly roundId: string;
}

/** The vote of a round. That of the first kind comes with the page. */
export function Vote({ context, roundId }: VoteProps) {
  const round = context.workshop.rounds.byId[roundId];
  if (!round) return null;
  const kinds = firstPhoneBallots[round.ballot] ? firstPhoneBallots : context.later()?.ballots;
  const kind = kinds?.[round.ballot] as PhoneBallot<BallotKindName> | undefined; // the one of this round's kind
  return kind ? <VoteForm context={context} round={round} kind={kind} /> : <WaitingNote context={context} />;
}
