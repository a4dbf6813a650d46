import { activityOf } from '../agenda/index.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { key, oneOf, optional } from '../kernel/shape.ts';
import { roundsOf } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import { isRoleplayOpen } from '../teams/index.ts';
import type { Workshop } from '../workshop.ts';
import { sittersFor } from './chairs.ts';
import { observationRules } from './observation-rules.ts';
import { buyingRolesOf, ownCaseFor, playedCaseOf } from './played-case.ts';
import { resultsOf } from './results.ts';
import { runRules } from './run-rules.ts';
import { settlingRules } from './settling-rules.ts';
import { chairs, openCards, ownCasesAmong, playsIn, presentOf, runningPlays, sealedPlayOf } from './state.ts';

/** Two people make a play: a boss and a buyer. */
const fewest = 2;

export const playsRules = {
  /**
   * Gives everybody in a team a chair and its card; teams that came about since the last time get theirs now. Where the plan says so
   * a team that voted on a case of its own plays that one, its author the salesperson.
   */
  DealBriefs: rule({ who: ['lead'], during: ['live'], data: { caseId: optional(key) } }, ({ caseId }, workshop) => {
    const { teams, agenda, plays } = workshop;
    const activityId = agenda.activeActivity;
    if (activityId === undefined || !isRoleplayOpen(workshop) || teams.list.length === 0) return refuse('no-teams');
    if (openCards(workshop)) return alreadySo;
    const dealt = playsIn(workshop);
    const without = teams.list.filter(({ id }) => !dealt.some(({ teamId }) => teamId === id));
    if (without.length === 0) return alreadySo;
    if (runningPlays(workshop).length > 0) return refuse('play-running');
    const people = without.map((team) => ({ team, here: presentOf(workshop, team.memberIds) }));
    if (people.some(({ here }) => here.length < fewest)) return refuse('team-incomplete');
    const played = dealt[0]?.caseId ?? caseId ?? nextCase(workshop);
    if (played === undefined || !agenda.pack.cases.includes(played)) return refuse('not-found');
    const isOfOwnCases = activityOf(agenda, activityId)?.ownCases === true;
    return accept({
      type: 'BriefsDealt',
      data: {
        activityId,
        caseId: played,
        plays: people.map(({ team, here }, index) => {
          const ownCase = isOfOwnCases ? ownCaseFor(workshop, team, here) : undefined;
          return {
            playId: `play-${workshop.position + 1}-${index + 1}`,
            teamId: team.id,
            sitters: sittersFor(here, plays.list, ownCase?.owner),
            ...(ownCase ? { ownCase } : {}),
          };
        }),
      },
    });
  }),
  /** Says that one has held one's card. */
  ReadBrief: rule(
    { who: ['participant'], during: ['live', 'paused'], data: {} },
    (_data, workshop, { id: participantId }) => {
      const play = sealedPlayOf(workshop, participantId);
      if (!play) return refuse('no-brief');
      const isRead = play.sitters.some((sitter) => sitter.participantId === participantId && sitter.read);
      return isRead ? alreadySo : accept({ type: 'BriefRead', data: { playId: play.id, participantId } });
    },
  ),
  /** Looks at the card of a chair on the console, for as long as it is held. Each look is recorded. */
  PeekBrief: rule(
    { who: ['lead'], during: ['live', 'paused'], data: { chair: oneOf(...chairs), teamId: optional(key) } },
    ({ chair, teamId }, workshop) => {
      const play = playsIn(workshop).find((known) => teamId === undefined || known.teamId === teamId);
      const played = play && playedCaseOf(workshop, play);
      if (!play || !played) return refuse('no-brief');
      const { activityId } = play;
      const data = { activityId, chair, ...(teamId === undefined ? {} : { teamId }) };
      return { ...accept({ type: 'BriefPeeked', data }), data: { ...played } };
    },
  ),
  /** Opens all cards of the activity, for everybody and for good. */
  RevealBriefs: rule({ who: ['lead'], during: ['live'], data: {} }, (_data, workshop) => {
    if (openCards(workshop)) return alreadySo;
    const all = playsIn(workshop);
    const [play] = all;
    if (play?.caseId === undefined) return refuse('no-brief');
    if (runningPlays(workshop).length > 0) return refuse('play-running');
    const { activityId } = play;
    const results = resultsOf(all, workshop);
    const ownCases = ownCasesAmong(all);
    const builtIn = all.find(({ ownCase }) => !ownCase);
    return accept({
      type: 'BriefsRevealed',
      data: {
        activityId,
        ...(builtIn?.caseId === undefined ? {} : { caseId: builtIn.caseId }),
        buyingRoles: builtIn ? buyingRolesOf(workshop, builtIn) : [],
        ...(ownCases > 0 ? { ownCases } : {}),
        results,
      },
    });
  }),
  ...runRules,
  ...observationRules,
  ...settlingRules,
};

/** A case that nobody has played, and that the room has not looked at if there is such a one. */
function nextCase(workshop: Workshop): string | undefined {
  const { agenda, plays, cases } = workshop;
  const unplayed = agenda.pack.cases.filter(
    (id) => !plays.list.some(({ caseId, ownCase }) => caseId === id && !ownCase),
  );
  const isKnown = (id: string) => cases.spotlit === id || roundsOf(workshop).some(({ subject }) => subject === id);
  return unplayed.find((id) => !isKnown(id)) ?? unplayed[0] ?? agenda.pack.cases[0];
}
