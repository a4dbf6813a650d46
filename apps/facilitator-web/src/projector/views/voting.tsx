import { stageBallotOf } from '@rolwissel/ballots/stage';
import { eligibleIn } from '@rolwissel/domain';
import { commonTexts, projectorTexts } from '@rolwissel/texts';
import { VotingProgress } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { TitleView } from './title.tsx';
import { focusOf, type ViewProps } from './view.ts';

/** What is said above and below the count. */
const words = {
  open: { above: 'voting', below: 'onYourPhone' },
  closed: { above: 'votingClosed', below: 'resultSoon' },
} as const;

/** "17 of 24": the only thing that moves while people vote. */
export function VotingView(props: ViewProps) {
  const { workshop, language } = props;
  const t = projectorTexts.in(language).voting;
  const round = workshop.rounds.byId[focusOf(props)];
  if (!round) return <TitleView {...props} />;
  const { above, below } = words[round.status === 'open' ? 'open' : 'closed'];
  const labels = { voting: t(above), of: commonTexts.in(language).words('of') };
  const kind = stageBallotOf(round.ballot);
  const about = { ...props, round };
  const note = kind.voting?.(about) ?? t(below);
  return (
    <OnStage {...props} heading={kind.question(about)} note={note}>
      <VotingProgress cast={round.cast} eligible={eligibleIn(workshop, round)} labels={labels} />
    </OnStage>
  );
}
