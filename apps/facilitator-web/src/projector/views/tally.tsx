import type { BallotKindName } from '@rolwissel/domain';
import { Fit } from '@rolwissel/look';
import { OnStage } from './on-stage.tsx';
import { results } from './results/index.ts';
import type { ResultView } from './results/result-view.ts';
import { TitleView } from './title.tsx';
import { focusOf, type ViewProps } from './view.ts';
import { questionOf } from './voting.tsx';

/** The result of a round, once it is shown; or that too few voted to show one. */
export function TallyView(props: ViewProps) {
  const round = props.workshop.rounds.byId[focusOf(props)];
  const tally = round?.tally;
  if (!round || !tally) return <TitleView {...props} />;
  if (tally.kind === 'too-few') {
    return (
      <OnStage {...props} heading={questionOf(round, props)}>
        <Fit text={props.pack.ui.small} />
      </OnStage>
    );
  }
  const Result = results[tally.kind] as ResultView<BallotKindName>; // the view of this kind of tally
  return <Result key={round.id} {...props} round={round} tally={tally} />;
}
