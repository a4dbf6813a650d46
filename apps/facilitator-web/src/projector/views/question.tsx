import { activityName, caseName } from '@rolwissel/content';
import { type ActivityKind, openActivity } from '@rolwissel/domain';
import { projectorTexts } from '@rolwissel/texts';
import { Fit } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { Progress } from './progress.tsx';
import { focusOf, type ViewProps } from './view.ts';
import { aboutCase } from './words.ts';

/** What the room thinks about now: one question, as large as it gets. */
export function QuestionView(props: ViewProps) {
  const { language } = props;
  const { heading, question } = asked(props, focusOf(props));
  return (
    <OnStage {...props} heading={heading} note={<Progress {...props} />}>
      <Fit text={question} lang={language} />
    </OnStage>
  );
}

interface Asked {
  readonly question: string;
  readonly heading?: string | undefined;
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
  if (!activity) return { question: workshop.agenda.title };
  const heading = activityName(activity, language);
  const question = byActivity[activity.kind]?.(props);
  if (!question) return { question: heading };
  return { heading, question };
}

/** The question of each kind of activity that has one to think about. */
const byActivity: Readonly<Partial<Record<ActivityKind, (props: Asking) => string>>> = {
  scene: ({ language }) => projectorTexts.in(language).question('whoseSalesperson'),
  cases: ({ pack }) => pack.questions.caseName,
  roles: ({ pack }) => pack.questions.roleDiscuss,
  objections: (props) => aboutCase(props.pack.questions.objection, caseName(props)),
  objectives: (props) => aboutCase(props.pack.questions.objective, caseName(props)),
  poll: ({ pack }) => pack.questions.tell,
  closing: ({ language }) => projectorTexts.in(language).question('firstOnMonday'),
};
