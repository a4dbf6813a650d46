import type { BallotKindName, Tally, Workshop } from '@rolwissel/domain';
import { Fit } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { results } from './results/index.ts';
import type { ResultView } from './results/result-view.ts';
import { TitleView } from './title.tsx';
import { focusOf, type ViewProps } from './view.ts';
import { questionOf } from './voting.tsx';

type RoundView = Workshop['rounds']['byId'][string];

/** The result of a round, once it is shown. */
export function TallyView(props: ViewProps) {
  const round = props.workshop.rounds.byId[focusOf(props)];
  const tally = round?.tally;
  return round && tally ? <Result key={round.id} {...props} round={round} tally={tally} /> : <TitleView {...props} />;
}

type ResultProps = ViewProps & Readonly<{ round: RoundView; tally: Tally }>;

/** A result of any kind; or that too few voted to show one. */
export function Result({ tally, ...props }: ResultProps) {
  if (tally.kind === 'too-few') {
    return (
      <OnStage {...props} heading={questionOf(props.round, props)}>
        <Fit text={props.pack.ui.small} />
      </OnStage>
    );
  }
  const Shown = results[tally.kind] as ResultView<BallotKindName>; // the view of this kind of tally
  return <Shown {...props} tally={tally} />;
}
