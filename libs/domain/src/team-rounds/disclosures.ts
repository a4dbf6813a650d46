import { toTrainers } from '../kernel/disclosure.ts';
import type { PartDisclosures } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { TeamRoundsEvents } from './events.ts';
import { teamBallotsFold } from './fold.ts';
import { countOf, type TeamRounds } from './state.ts';
import { teamCasesTold } from './told.ts';

/**
 * A team sees what it votes on and, once all have voted, how; trainers and the room's screen how many teams are how far. Which
 * case a team works on, and whose it is, no other window tells.
 */
export const teamRoundsDisclosures: PartDisclosures<TeamRoundsEvents> = {
  CaseBroughtToTeam: counted('CaseBroughtToTeam', ({ teamId }) => [teamId]),
  CaseTakenFromTeam: counted('CaseTakenFromTeam', ({ teamId }) => [teamId]),
  TeamRoundsOpened: shown('TeamRoundsOpened', 'open'),
  TeamBallotCast: counted('TeamBallotCast', ({ teamId }) => [teamId]),
  TeamRoundsClosed: { ...shown('TeamRoundsClosed', 'closed'), ...toTrainers },
  TeamRoundsReopened: { ...shown('TeamRoundsReopened', 'open'), ...toTrainers },
  TeamRoundsShown: {},
  TeamRoundsCounted: {},
  TeamCaseTold: {},
};

type Type = keyof typeof teamBallotsFold & keyof TeamRoundsEvents;

/** The workshop once this fact is in it. */
function after<T extends Type>(type: T, data: TeamRoundsEvents[T], before: Workshop): Workshop {
  const { cases, list, status, ...rest } = before.teamRounds;
  const copied = list.map((round) => ({ ...round, ballots: { ...round.ballots } }));
  const teamRounds = { ...rest, cases: { ...cases }, status: { ...status }, list: copied } as TeamRounds; // whose parts are its own
  const write = teamBallotsFold[type] as (slice: TeamRounds, data: unknown, meta: unknown) => void; // type and data belong together
  write(teamRounds, data, before);
  return { ...before, teamRounds };
}

const countsIn = (workshop: Workshop) => ({
  activityId: workshop.agenda.activeActivity ?? '',
  ...countOf(workshop),
});

function counted<T extends Type>(type: T, teamIds: (data: TeamRoundsEvents[T]) => readonly string[]) {
  const tell = (data: TeamRoundsEvents[T], before: Workshop): WorkshopEvent | undefined => {
    const counts = countsIn(after(type, data, before));
    const isSame = JSON.stringify(counts) === JSON.stringify(countsIn(before));
    return isSame ? undefined : { type: 'TeamRoundsCounted', data: { counts } };
  };
  return {
    facilitator: tell,
    projector: tell,
    own: (data: TeamRoundsEvents[T], before: Workshop) =>
      teamCasesTold(before, after(type, data, before), teamIds(data)),
  };
}

function shown<T extends Type>(type: T, status: 'open' | 'closed') {
  const tell = (data: TeamRoundsEvents[T], before: Workshop): WorkshopEvent => {
    const counts = countsIn(after(type, data, before));
    return { type: 'TeamRoundsShown', data: { activityId: counts.activityId, status, counts } };
  };
  return {
    facilitator: tell,
    projector: tell,
    participants: (_data: TeamRoundsEvents[T], { agenda }: Workshop): WorkshopEvent => ({
      type: 'TeamRoundsShown',
      data: { activityId: agenda.activeActivity ?? '', status },
    }),
    own: (data: TeamRoundsEvents[T], before: Workshop) =>
      teamCasesTold(
        before,
        after(type, data, before),
        before.teams.list.map(({ id }) => id),
      ),
  };
}
