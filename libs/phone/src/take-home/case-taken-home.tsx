import { CaseFacts, roleShares } from '@rolwissel/ballots/phone';
import { written } from '@rolwissel/content';
import { hasResult, profile, type RoleId, roleIds, roundsOn } from '@rolwissel/domain';
import { percent, phoneTexts } from '@rolwissel/texts';
import { ownCase } from '../cases/own-case.tsx';
import type { PhoneContext } from '../task/phone-context.ts';

interface CaseTakenHomeProps {
  readonly context: PhoneContext;
}

/** How many of the roles are named. */
const mostRoles = 3;

/** One's own case, and as what its salesperson buys, if the room voted on it. */
export function CaseTakenHome({ context }: CaseTakenHomeProps) {
  const { workshop, pack, language } = context;
  const t = phoneTexts.in(language).mine;
  const known = ownCase(workshop);
  if (!known) return null;
  const [room, team] = [seenByRoom(context, known.id), seenByTeam(context, known.id)];
  return (
    <section class="section">
      <h2>{t('case')}</h2>
      <article class="card">
        <h3>{written(known.pseudonym, pack)}</h3>
        <CaseFacts
          workshop={{ ...workshop, cases: { ...workshop.cases, ...workshop.you.cases } }}
          pack={pack}
          caseId={known.id}
        />
        {room.length > 0 && <p>{t('caseRoles', { roles: room.join(', ') })}</p>}
        {team.length > 0 && <p>{t('caseRolesTeam', { roles: team.join(', ') })}</p>}
      </article>
    </section>
  );
}

/** The roles the room saw most in the latest result, with their shares. */
function seenByRoom(context: PhoneContext, caseId: string): readonly string[] {
  const tally = roundsOn(context.workshop, 'roles', caseId).findLast(hasResult)?.tally;
  return tally?.kind === 'roles' ? mostOf(context, tally) : [];
}

/** The same of one's own team, where they voted on it: of all of them together. */
function seenByTeam(context: PhoneContext, caseId: string): readonly string[] {
  const { teamCase } = context.workshop.you.teamRounds;
  const round = teamCase?.caseId === caseId && teamCase.isMine ? teamCase.round : undefined;
  if (round?.status !== 'closed') return [];
  const ballots = [...(round.ballot ? [round.ballot] : []), ...(round.others ?? []).map(({ ballot }) => ballot)];
  const shares = profile(
    ballots.map(({ weights }) => roleIds.map((id) => weights[id])),
    roleIds.length,
  );
  return mostOf(context, {
    profile: Object.fromEntries(roleIds.map((id, index) => [id, shares[index] ?? 0])) as Record<RoleId, number>, // one of each
  });
}

function mostOf({ pack }: PhoneContext, result: Parameters<typeof roleShares>[0]): readonly string[] {
  const name = (id: RoleId) => pack.roles.find((role) => role.id === id)?.name ?? id;
  return (Object.entries(roleShares(result)) as [RoleId, number][]) // the keys are the roles
    .filter(([, share]) => share > 0)
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostRoles)
    .map(([id, share]) => `${name(id)} ${percent(share)}`);
}
