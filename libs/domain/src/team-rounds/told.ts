import { caseOf } from '../cases/index.ts';
import type { Addressed } from '../kernel/disclosure.ts';
import { copyOf } from '../kernel/json.ts';
import { personOf } from '../people/index.ts';
import type { TeamView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { caseBroughtTo, hasEverybodyVoted, type OwnTeamCase, type TeamRound, teamRoundOf } from './state.ts';

type Told = readonly Addressed<WorkshopEvent>[];

/** What each of those in these teams is told for whom the case of their team is another one, or stands otherwise, then than before. */
export function teamCasesTold(before: Workshop, then: Workshop, teamIds: readonly string[]): Told {
  const teams = then.teams.list.filter(({ id }) => teamIds.includes(id));
  return teams.flatMap((team) =>
    team.memberIds.flatMap((to) => {
      const [was, is] = [before, then].map((workshop) => teamCaseOf(workshop, team, to));
      if (JSON.stringify(was) === JSON.stringify(is)) return [];
      return [{ to, event: { type: 'TeamCaseTold', data: is ? { teamCase: is } : {} } } as const];
    }),
  );
}

/** What one of a team knows of its case: which one it is, and how they vote. */
export function teamCaseOf(workshop: Workshop, team: TeamView, participantId: string): OwnTeamCase | undefined {
  const round = latestRoundOf(workshop, team);
  const caseId = round?.caseId ?? caseBroughtTo(workshop, team);
  if (caseId === undefined) return undefined;
  const known = caseOf(workshop, caseId);
  return copyOf({
    activityId: round?.activityId ?? workshop.agenda.activeActivity ?? '',
    caseId,
    isMine: known?.owner === participantId,
    ...(known && known.status !== 'withdrawn'
      ? {
          about: {
            pseudonym: known.pseudonym,
            ...(known.customerKind ? { customerKind: known.customerKind } : {}),
            sentenceIds: known.sentenceIds,
          },
        }
      : {}),
    ...(round ? { round: roundFor(workshop, team, round, participantId) } : {}),
  }) as OwnTeamCase; // nobody writes in it
}

/** Of the open activity, else the last one it had. */
const latestRoundOf = (workshop: Workshop, { id }: TeamView) =>
  teamRoundOf(workshop, id) ?? workshop.teamRounds.list.findLast(({ teamId }) => teamId === id);

function roundFor(
  workshop: Workshop,
  team: TeamView,
  { status, ballots }: Pick<Workshop['teamRounds']['list'][number], 'status' | 'ballots'>,
  participantId: string,
): NonNullable<OwnTeamCase['round']> {
  const own = ballots[participantId];
  const isShown = status === 'closed' || hasEverybodyVoted(workshop, team, ballots as TeamRound['ballots']);
  const others = team.memberIds
    .filter((id) => id !== participantId)
    .flatMap((id) => {
      const [alias, ballot] = [personOf(workshop, id)?.alias, ballots[id]];
      return alias && ballot ? [{ alias, ballot }] : [];
    });
  return { status, ...(own ? { ballot: own } : {}), ...(isShown ? { others } : {}) };
}
