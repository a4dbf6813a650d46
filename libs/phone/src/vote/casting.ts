import type { Casting, Draft, PhoneBallot } from '@rolwissel/ballots/phone-first';
import type { BallotKindName, BallotOf, WorkshopCommand } from '@rolwissel/domain';

/** What it takes to cast this, in order; nothing as long as there is no ballot to send. */
export function commandsFor<Kind extends BallotKindName>(
  kind: PhoneBallot<Kind>,
  draft: Draft<Kind>,
  casting: Casting,
): readonly WorkshopCommand[] {
  const ballot = kind.cast(draft, casting);
  if (!ballot) return [];
  const ahead = kind.ahead?.(draft, casting);
  const cast: WorkshopCommand = { kind: 'CastBallot', data: { roundId: casting.round.id, ballot } };
  return ahead ? [ahead, cast] : [cast];
}

/** Whether what was tapped says what stands: casting either would ask for the same. */
export function isAsCast<Kind extends BallotKindName>(
  kind: PhoneBallot<Kind>,
  draft: Draft<Kind>,
  standing: BallotOf<Kind> | undefined,
  casting: Casting,
): boolean {
  if (!standing) return false;
  const asked = (from: Draft<Kind>) => JSON.stringify(commandsFor(kind, from, casting));
  return asked(draft) === asked(kind.start(standing, undefined, casting));
}
