import type { BallotKindName } from '@rolwissel/domain';
import type { FunctionComponent } from 'preact';
import { type BallotFormProps, ownBallot } from '../ballots/ballot-form.ts';
import { ballotForms } from '../ballots/forms.ts';
import type { Desk } from '../live/desk.ts';

/** The form that belongs to the round, with what one voted in it and the time before. */
export function Vote({ desk, roundId }: { desk: Desk; roundId: string }) {
  const round = desk.workshop.rounds.byId[roundId];
  if (!round) return null;
  const kind: BallotKindName = round.ballot;
  const Form = ballotForms[kind] as FunctionComponent<BallotFormProps<BallotKindName>>; // the form of this round's kind
  return (
    <Form
      desk={desk}
      round={round}
      standing={ownBallot(desk.workshop, round.id, kind)}
      earlier={ownBallot(desk.workshop, round.compareWith, kind)}
    />
  );
}
