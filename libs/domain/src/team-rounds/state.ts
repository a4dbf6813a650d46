import { activityOf } from '../agenda/index.ts';
import { caseOf } from '../cases/index.ts';
import type { SentenceId } from '../ids.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
import { presentPerson } from '../people/index.ts';
import type { BallotOf, TeamView } from '../views.ts';
import type { Workshop } from '../workshop.ts';

export type TeamBallot = BallotOf<'roles'>;

/** A vote on the buying roles within one team. It is no secret there: they see each other's ballots once all have voted. */
export interface TeamRound {
  readonly activityId: string;
  readonly teamId: string;
  /** A case of somebody in the team, or one that is built in. */
  readonly caseId: string;
  status: 'open' | 'closed';
  /** Standing ballots by participant; only the authority has them. */
  ballots: Record<string, TeamBallot>;
}

/** How far the teams of an activity are: how many work on a case of their own, how many vote, and in how many everybody has. */
export interface TeamRoundCount {
  readonly activityId: string;
  readonly brought: number;
  readonly rounds: number;
  readonly done: number;
}

export interface TeamRounds {
  /** By team: the case that somebody in it brought in. Only the authority knows. */
  cases: Record<string, string>;
  /** Only the authority has them. */
  list: TeamRound[];
  /** By activity: its rounds are open, or closed. */
  status: Record<string, TeamRound['status']>;
  /** In the windows of the trainers and the projector. */
  counts?: TeamRoundCount;
}

/** What somebody is told of the case their team works on, and of its round. */
export interface OwnTeamCase {
  readonly activityId: string;
  readonly caseId: string;
  readonly isMine: boolean;
  /** What is known of a participant's case; a built-in one is in the pack, and of a withdrawn one nothing is left. */
  readonly about?: {
    readonly pseudonym: Personal | Shown;
    readonly customerKind?: Personal | Shown;
    readonly sentenceIds: readonly SentenceId[];
  };
  readonly round?: {
    readonly status: TeamRound['status'];
    /** One's own. */
    readonly ballot?: TeamBallot;
    /** Those of the others, once everybody has voted or the round is closed. */
    readonly others?: readonly { readonly alias: Personal | Shown; readonly ballot: TeamBallot }[];
  };
}

export interface OwnTeamRounds {
  teamCase?: OwnTeamCase;
}

export const noTeamRounds = (): TeamRounds => ({ cases: {}, list: [], status: {} });
export const noOwnTeamRounds = (): OwnTeamRounds => ({});

/** The activity in which each team looks at a case of its own. */
export const isTeamCaseOpen = ({ agenda }: Pick<Workshop, 'agenda'>): boolean =>
  activityOf(agenda, agenda.activeActivity ?? '')?.kind === 'teamcase';

/** The round of a team in an activity: the open one, unless another is named. */
export const teamRoundOf = ({ teamRounds, agenda }: Workshop, teamId: string, activityId = agenda.activeActivity) =>
  teamRounds.list.find((round) => round.teamId === teamId && round.activityId === activityId);

/** The case somebody in the team brought in, as long as they are in it and it is not withdrawn. */
export function caseBroughtTo(workshop: Workshop, { id, memberIds }: TeamView): string | undefined {
  const known = caseOf(workshop, workshop.teamRounds.cases[id] ?? '');
  const stands = known?.owner !== undefined && memberIds.includes(known.owner) && known.status !== 'withdrawn';
  return stands ? known.id : undefined;
}

/** The case of somebody in the team on which the team has voted, whose it is, and the ballots that stand. */
export function votedCaseOf(
  workshop: Workshop,
  team: TeamView,
): Readonly<{ caseId: string; owner: string; ballots: readonly TeamBallot[] }> | undefined {
  const caseId = caseBroughtTo(workshop, team);
  const owner = caseOf(workshop, caseId ?? '')?.owner;
  const round = workshop.teamRounds.list.findLast(
    (known) => known.teamId === team.id && known.caseId === caseId && known.status === 'closed',
  );
  if (caseId === undefined || owner === undefined || !round) return undefined;
  const elsewhere = workshop.teams.list.flatMap(({ id, memberIds }) => (id === team.id ? [] : memberIds));
  const standing = Object.entries(round.ballots).filter(([author]) => !elsewhere.includes(author));
  return { caseId, owner, ballots: standing.map(([, ballot]) => ballot as TeamBallot) };
}

/** The rounds of the open activity are open, or closed; not there before they were opened. */
export const teamRoundsStatus = ({ teamRounds, agenda }: Workshop) => teamRounds.status[agenda.activeActivity ?? ''];

/** Teams are voting: nobody goes on without closing that. */
export const areTeamsVoting = (workshop: Workshop): boolean => teamRoundsStatus(workshop) === 'open';

/** The teams of an activity vote, or voted, on this case. */
export const isVotedOnInTeams = ({ teamRounds }: Workshop, caseId: string, status?: TeamRound['status']): boolean =>
  teamRounds.list.some((round) => round.caseId === caseId && (status === undefined || round.status === status));

/** Everybody of the team who votes and is here has voted. */
export const hasEverybodyVoted = (
  workshop: Workshop,
  { memberIds }: TeamView,
  ballots: TeamRound['ballots'],
): boolean =>
  memberIds.filter((id) => presentPerson(workshop, id)?.mode === 'voting').every((id) => Object.hasOwn(ballots, id));

/** How far the teams of the open activity are, as far as this window tells. */
export function teamRoundsCounted(workshop: Workshop): Omit<TeamRoundCount, 'activityId'> {
  const { counts } = workshop.teamRounds;
  const { activeActivity } = workshop.agenda;
  if (counts) return counts.activityId === activeActivity ? counts : { brought: 0, rounds: 0, done: 0 };
  return countOf(workshop);
}

export function countOf(workshop: Workshop): Omit<TeamRoundCount, 'activityId'> {
  const { list } = workshop.teams;
  const voting = list.flatMap((team) => {
    const round = teamRoundOf(workshop, team.id);
    return round ? [{ team, ballots: round.ballots as TeamRound['ballots'] }] : [];
  });
  return {
    brought: list.filter((team) => caseBroughtTo(workshop, team) !== undefined).length,
    rounds: voting.length,
    done: voting.filter(({ team, ballots }) => hasEverybodyVoted(workshop, team, ballots)).length,
  };
}
