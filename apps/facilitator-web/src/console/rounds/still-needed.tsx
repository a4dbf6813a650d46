import { answersStillNeeded } from '@rolwissel/ballots/stage';
import type { RoundView } from '@rolwissel/domain';
import type { ConsoleContext } from '../console-context.ts';

/** How many answers an agreement still needs; the same words as on the projector. */
export function stillNeeded({ workshop, language }: ConsoleContext, round: RoundView) {
  if (round.ballot !== 'consent') return null;
  return <p>{answersStillNeeded({ workshop, round, language })}</p>;
}
