import { earlierSummary, stageBallotOf } from '@rolwissel/ballots/stage';
import type { RoundView, Tally } from '@rolwissel/domain';
import { Fit } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { TitleView } from './title.tsx';
import { focusOf, type ViewProps } from './view.ts';

/** The result of a round, once it is shown. */
export function TallyView(props: ViewProps) {
  const round = props.workshop.rounds.byId[focusOf(props)];
  const tally = round?.tally;
  return round && tally ? <Result key={round.id} {...props} round={round} tally={tally} /> : <TitleView {...props} />;
}

type ResultProps = ViewProps & Readonly<{ round: RoundView; tally: Tally }>;

/** A result of any kind; or that too few voted to show one. */
export function Result({ tally, round, ...view }: ResultProps) {
  const about = { ...view, round };
  const kind = stageBallotOf(round.ballot);
  if (tally.kind === 'too-few') {
    return (
      <OnStage {...view} heading={kind.question(about)}>
        <Fit text={view.pack.ui.small} />
      </OnStage>
    );
  }
  const result = { ...about, tally };
  return (
    <OnStage
      {...view}
      heading={kind.heading?.(result) ?? kind.question(about)}
      note={kind.note?.(result) ?? earlierSummary(result)}
    >
      <kind.Result {...result} />
    </OnStage>
  );
}
