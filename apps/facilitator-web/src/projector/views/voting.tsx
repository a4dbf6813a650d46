import type { BallotKindName, Workshop } from '@rolwissel/domain';
import { activityOf, eligibleIn, objectionOf, objectiveOf } from '@rolwissel/domain';
import { VotingProgress } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { TitleView } from './title.tsx';
import { focusOf, type ViewProps } from './view.ts';
import { caseName, quoted, shortened, written } from './words.ts';

type RoundView = Workshop['rounds']['byId'][string];

/** So much of an objection or an objective stands above the count. */
const letters = 100;

/** What is said above and below the count. While the workshop is paused no phone takes a vote. */
const words = {
  open: { above: 'voting', below: 'onYourPhone' },
  paused: { above: 'votingPaused', below: 'afterPause' },
  closed: { above: 'votingClosed', below: 'resultSoon' },
} as const;

/** "17 of 24": the only thing that moves while people vote. */
export function VotingView(props: ViewProps) {
  const { workshop, t } = props;
  const round = workshop.rounds.byId[focusOf(props)];
  if (!round) return <TitleView {...props} />;
  const isPaused = workshop.agenda.status === 'paused';
  const { above, below } = words[round.status !== 'open' ? 'closed' : isPaused ? 'paused' : 'open'];
  const labels = { voting: t(above), of: t('of') };
  return (
    <OnStage {...props} heading={questionOf(round, props)} note={t(below)}>
      <VotingProgress cast={round.cast} eligible={eligibleIn(workshop, round)} labels={labels} />
    </OnStage>
  );
}

/** What is asked, by kind of ballot. */
const questions: Readonly<Record<BallotKindName, (round: RoundView, props: ViewProps) => string>> = {
  recognition: (_round, { pack }) => pack.questions.recognition,
  roles: ({ subject }, props) => props.t('sixRoles', { name: caseName(props, subject) }),
  confidence: ({ subject }, { t }) => t(subject === 'before' ? 'confidenceAsked' : 'confidenceAskedAgain'),
  consent: aboutObjective,
  fist: isItAnswered,
  poll: (_round, { pack }) => pack.questions.tell,
};

export const questionOf = (round: RoundView, props: ViewProps): string => questions[round.ballot](round, props);

/** Of an objection the room says whether it was answered, not whether it is right. */
function isItAnswered(round: RoundView, props: ViewProps): string {
  const objection = objectionOf(props.workshop, round.subject);
  if (!objection) return aboutObjective(round, props);
  return `${props.t('isItAnswered')} ${quoted(shortened(written(objection.text, props.t), letters))}`;
}

/** The objective as it was worded when it was put to the vote; else what the activity is called. */
function aboutObjective({ subject, version }: RoundView, { workshop, locale, t }: ViewProps): string {
  const objective = objectiveOf(workshop, subject);
  const words = objective?.versions.find(({ n }) => n === version) ?? objective?.versions.at(-1);
  return words
    ? shortened(written(words.text, t), letters)
    : (activityOf(workshop.agenda, subject)?.title?.[locale] ?? workshop.agenda.title);
}
