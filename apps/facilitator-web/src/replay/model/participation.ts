import { eligibleIn, type RoundView, roundsOf, type Workshop } from '@rolwissel/domain';

/** How many of those who could vote in a round did. */
export interface Turnout {
  readonly round: RoundView;
  readonly cast: number;
  readonly eligible: number;
}

/** Turnout of every round that was not discarded, oldest first; while it is open, of those who are here. */
export const turnoutOf = (workshop: Workshop): readonly Turnout[] =>
  roundsOf(workshop).flatMap((round) =>
    round.status === 'discarded' ? [] : { round, cast: round.cast, eligible: eligibleIn(workshop, round) },
  );

/** What people wrote so far; votes are not contributions. */
export interface Contributions {
  readonly objections: number;
  readonly answers: number;
  readonly objectives: number;
  readonly lines: number;
}

export function contributionsOf({ objections, objectives, steps }: Workshop): Contributions {
  const raised = Object.values(objections.byId);
  return {
    objections: raised.length,
    answers: raised.reduce((sum, { answers }) => sum + answers.length, 0),
    objectives: Object.keys(objectives.byId).length,
    lines: Object.keys(steps.lines).length,
  };
}
