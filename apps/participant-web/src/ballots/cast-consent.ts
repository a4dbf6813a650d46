import type { WorkshopCommand } from '@rolwissel/domain';
import type { BallotOf, RoundView } from './ballot-form.ts';

export interface ConsentDraft {
  readonly stance?: BallotOf<'consent'>['stance'];
  readonly concern: string;
  readonly argument: string;
  /** The id the argument gets if it is a new one: the same however often it is sent. */
  readonly objectionId: string;
}

interface Argument {
  readonly id: string;
  readonly words: string;
}

/** What it takes to cast this: the ballot, and ahead of it the argument when that is new or reworded. */
export function castConsent(
  { stance = 'consent', concern, argument, objectionId }: ConsentDraft,
  round: RoundView,
  own: Argument | undefined,
  isInvented: boolean,
): {
  readonly commands: readonly WorkshopCommand[];
  readonly ballot: BallotOf<'consent'>;
  readonly argumentId: string;
} {
  const text = argument.trim();
  const argumentId = own?.id ?? objectionId;
  const ballot: BallotOf<'consent'> = {
    kind: 'consent',
    version: round.version ?? 1,
    stance,
    ...(stance === 'concern' && concern.trim() ? { concern: concern.trim() } : {}),
    ...(stance === 'object' ? { objectionId: argumentId } : {}),
  };
  const confirmed = isInvented ? { confirmNotReal: true } : {};
  const cast: WorkshopCommand = { kind: 'CastBallot', data: { roundId: round.id, ballot, ...confirmed } };
  if (stance !== 'object' || own?.words === text) return { commands: [cast], ballot, argumentId };
  const argue: WorkshopCommand = own
    ? { kind: 'RewordObjection', data: { objectionId: own.id, text, ...confirmed } }
    : { kind: 'RaiseObjection', data: { objectionId, text, objectiveId: round.subject, ...confirmed } };
  return { commands: [argue, cast], ballot, argumentId };
}
