import type { ShownPack } from '@rolwissel/content';
import { localizedPack } from '@rolwissel/content';
import type { Picture } from '@rolwissel/domain';
import type { LanguageTag } from '@rolwissel/texts';
import { Stage } from '@rolwissel/ui';
import { useMemo } from 'preact/hooks';
import { BriefsView } from './briefs.tsx';
import { CaseView } from './case.tsx';
import { ClosingView } from './closing.tsx';
import { JoinView } from './join.tsx';
import { ObjectionsView, ObjectionView } from './objections.tsx';
import { ObjectiveView } from './objective.tsx';
import { PauseView } from './pause.tsx';
import { PlaysView } from './plays.tsx';
import { QuestionView } from './question.tsx';
import { RolesView, RoleView } from './roles.tsx';
import { SceneView } from './scene.tsx';
import { SentencesView, SentenceView } from './sentences.tsx';
import { LinesView, StepsView, StepView } from './steps.tsx';
import { TallyView } from './tally.tsx';
import { TeamCaseView } from './team-case.tsx';
import { TeamsView } from './teams.tsx';
import { TimerView } from './timer.tsx';
import { TitleView } from './title.tsx';
import type { View, ViewProps } from './view.ts';
import { VotingView } from './voting.tsx';

/** Every view the projector can show. A new one is one component and one line here. */
export const views: Readonly<Record<Picture['view'], View>> = {
  join: JoinView,
  title: TitleView,
  sentence: SentenceView,
  sentences: SentencesView,
  scene: SceneView,
  case: CaseView,
  role: RoleView,
  roles: RolesView,
  voting: VotingView,
  tally: TallyView,
  question: QuestionView,
  objections: ObjectionsView,
  objection: ObjectionView,
  objective: ObjectiveView,
  steps: StepsView,
  step: StepView,
  lines: LinesView,
  teams: TeamsView,
  teamcase: TeamCaseView,
  briefs: BriefsView,
  plays: PlaysView,
  timer: TimerView,
  closing: ClosingView,
};

export type ProjectionProps = Readonly<{ pack: ShownPack; language: LanguageTag }> &
  Omit<ViewProps, 'pack' | 'language'>;

/** What the room sees of a workshop: live, small in the console, or in the replay. Fills its parent. */
export function Projection({ pack, language, ...rest }: ProjectionProps) {
  const words = useMemo(() => localizedPack(pack, language), [pack, language]);
  const { projector, status } = rest.workshop.agenda;
  if (projector.blank) return <Stage lang={language} blank />;
  const Shown = status === 'paused' ? PauseView : views[projector.view];
  return <Shown {...rest} pack={words} language={language} />;
}
