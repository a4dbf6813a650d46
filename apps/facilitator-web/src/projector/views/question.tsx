import { activityName, caseName, workshopTitle } from '@rolwissel/content';
import { type ActivityKind, leastAgreed, openActivity, roundsOf } from '@rolwissel/domain';
import { projectorTexts } from '@rolwissel/texts';
import { Fit } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { Progress } from './progress.tsx';
import { focusOf, type ViewProps } from './view.ts';
import { aboutCase } from './words.ts';

/** What the room thinks about now: one question, as large as it gets. */
export function QuestionView(props: ViewProps) {
  const { language } = props;
  const { heading, question, note } = asked(props, focusOf(props));
  return (
    <OnStage {...props} heading={heading} note={note ?? <Progress {...props} />}>
      <Fit text={question} lang={language} />
    </OnStage>
  );
}

interface Asked {
  readonly question: string;
  readonly heading?: string | undefined;
  /** How the room sees it, where that is not how far it is. */
  readonly note?: string;
}

/** What it takes to say it, on this screen or on another. */
type Asking = Pick<ViewProps, 'workshop' | 'pack' | 'language'>;

/** The question alone, for where it is only named. */
export const questionIn = (props: Asking, focusId: string): string => asked(props, focusId).question;

function asked(props: Asking, focusId: string): Asked {
  const { workshop, pack, language } = props;
  const phase = pack.debrief.find((known) => known.phase === focusId);
  if (phase) return { heading: projectorTexts.in(language).debrief(phase.phase), question: phase.q[0] ?? '' };
  const activity = openActivity(workshop);
  if (!activity) return { question: workshopTitle(workshop.agenda, language) };
  if (activity.kind === 'roles') return leastAgreedIn(props);
  const side = sideOf(pack, focusId);
  if (side) return { heading: activityName(activity, language), question: side };
  const heading = activityName(activity, language);
  const question = byActivity[activity.kind]?.(props);
  if (!question) return { question: heading };
  return { heading, question };
}

/** What speaks for one answer of a poll, or for the other. */
const sideOf = ({ questions }: Asking['pack'], focusId: string): string | undefined =>
  ({ for: questions.tellFor, against: questions.tellAgainst })[focusId];

/** Between two votes: the role that the room sees most differently, and how. */
function leastAgreedIn({ workshop, pack, language }: Asking): Asked {
  const question = pack.questions.roleDiscuss;
  const tally = roundsOf(workshop).findLast((round) => round.tally?.kind === 'roles')?.tally;
  const id = tally?.kind === 'roles' ? leastAgreed(tally) : undefined;
  const role = pack.roles.find((known) => known.id === id);
  if (tally?.kind !== 'roles' || !role) return { question };
  const spread = tally.roles[role.id].map((count, weight) => `${pack.questions.roleScale[weight] ?? ''} ${count}`);
  return {
    heading: projectorTexts.in(language).question('leastAgreed', { role: role.name }),
    question,
    note: spread.join(' · '),
  };
}

/** The question of each kind of activity that has one to think about. */
const byActivity: Readonly<Partial<Record<ActivityKind, (props: Asking) => string>>> = {
  scene: ({ language }) => projectorTexts.in(language).question('whoseSalesperson'),
  cases: ({ pack }) => pack.questions.caseName,
  objections: (props) => aboutCase(props.pack.questions.objection, caseName(props)),
  objectives: (props) => aboutCase(props.pack.questions.objective, caseName(props)),
  poll: ({ pack }) => pack.questions.tell,
  commitments: ({ language }) => projectorTexts.in(language).question('commitment'),
  closing: ({ language }) => projectorTexts.in(language).question('firstOnMonday'),
};
