import { stageBallotOf } from '@rolwissel/ballots/stage';
import { type BallotKindName, type RoundView, roundsOf, type Tally, type Workshop } from '@rolwissel/domain';
import type { ReplayContext } from '../../page/replay-context.ts';

/** Kinds whose results are told by the measures themselves, in figures or in a picture of their own. */
const toldElsewhere: ReadonlySet<BallotKindName> = new Set(['recognition', 'confidence', 'consent', 'fist']);

interface Result {
  readonly round: RoundView;
  readonly tally: Tally;
}

/** The results that the room saw and that no measure tells, the latest first. */
export const resultsShown = (state: Workshop): readonly Result[] =>
  [...roundsOf(state)]
    .reverse()
    .flatMap((round) => (round.tally ? [{ round, tally: round.tally }] : []))
    .filter(({ round, tally }) => tally.kind !== 'too-few' && !toldElsewhere.has(round.ballot));

type ResultsProps = Readonly<{ context: ReplayContext; state: Workshop }>;

/** Each as the picture that the room saw. */
export function ResultsShown({ context: { names, language }, state }: ResultsProps) {
  return (
    <>
      {resultsShown(state).map(({ round, tally }) => {
        const { Result } = stageBallotOf(round.ballot);
        return (
          tally.kind !== 'too-few' && (
            <div key={round.id} class="measured">
              <p class="small">
                <b>{names.round(round.id)}</b>
              </p>
              <Result tally={tally} round={round} workshop={state} pack={names.pack} language={language} />
            </div>
          )
        );
      })}
    </>
  );
}
