import { emptyAgenda } from './agenda/state.ts';
import { noCases } from './cases/state.ts';
import { noCommitments, noOwnCommitments } from './commitments/state.ts';
import { noObjections, noOwnObjections } from './objections/state.ts';
import { noObjectives } from './objectives/state.ts';
import { nobody, noOwnPerson } from './people/state.ts';
import { noOwnPlays, noPlays } from './plays/state.ts';
import { noMarks, noOwnMark } from './readiness/state.ts';
import { noOwnRounds, noRounds } from './rounds/state.ts';
import { noSteps } from './steps/state.ts';
import { noOwnTeamRounds, noTeamRounds } from './team-rounds/state.ts';
import { noOwnTeam, noTeams } from './teams/state.ts';
import type { WorkshopState, You } from './workshop.ts';

/** Changes with every change of the state's shape: a client with another fold gets a snapshot, or must reload. */
export const FOLD = '9';

/** A workshop before its first fact. */
export const emptyWorkshop = (): WorkshopState => ({
  position: 0,
  at: '',
  agenda: emptyAgenda(),
  people: nobody(),
  rounds: noRounds(),
  cases: noCases(),
  objections: noObjections(),
  objectives: noObjectives(),
  steps: noSteps(),
  teams: noTeams(),
  teamRounds: noTeamRounds(),
  plays: noPlays(),
  commitments: noCommitments(),
  readiness: noMarks(),
  you: emptyYou(),
});

export const emptyYou = (): You => ({
  people: noOwnPerson(),
  rounds: noOwnRounds(),
  cases: noCases(),
  objections: noOwnObjections(),
  objectives: noObjectives(),
  steps: { lines: {} },
  teams: noOwnTeam(),
  teamRounds: noOwnTeamRounds(),
  plays: noOwnPlays(),
  commitments: noOwnCommitments(),
  readiness: noOwnMark(),
});
