import { phoneBallots } from '@rolwissel/ballots/phone';
import { Cases } from './cases/cases.tsx';
import { Commitments } from './commitments/commitments.tsx';
import { Invented } from './forms/invented.tsx';
import { Objections } from './objections/objections.tsx';
import { Objectives } from './objectives/objectives.tsx';
import { AfterPlay } from './play/after-play.tsx';
import { Play } from './play/play.tsx';
import { Debrief } from './steps/debrief.tsx';
import { Step } from './steps/step.tsx';
import { Finished } from './task/finished.tsx';
import { LastTime } from './task/last-time.tsx';
import { Left } from './task/left.tsx';
import type { LaterParts } from './task/phone-context.ts';
import { ReadAlongCard } from './task/read-along-card.tsx';
import { Ready } from './task/ready.tsx';
import { OwnBrief } from './team/own-brief.tsx';
import { OwnTeam } from './team/own-team.tsx';
import { TeamCase } from './team/team-case.tsx';
import { Closed } from './vote/closed.tsx';
import { Result } from './vote/result.tsx';
import { Watch } from './vote/watch.tsx';

/** Everything that comes after the first vote, in one piece. A new kind of task is a line here. */
export const laterParts: LaterParts = {
  views: {
    'eyes-up': ReadAlongCard,
    watch: Watch,
    closed: Closed,
    result: Result,
    cases: Cases,
    objections: Objections,
    objectives: Objectives,
    step: Step,
    team: OwnTeam,
    teamcase: TeamCase,
    brief: OwnBrief,
    play: Play,
    played: AfterPlay,
    debrief: Debrief,
    commitments: Commitments,
    finished: Finished,
    left: Left,
  },
  ballots: phoneBallots,
  Invented,
  LastTime,
  Ready,
};
