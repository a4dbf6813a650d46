import { CaseFacts, roleShares } from '@rolwissel/ballots/phone';
import { written } from '@rolwissel/content';
import { hasResult, type RoleId, roundsOn } from '@rolwissel/domain';
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
  const roles = rolesOf(context, known.id);
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
        {roles.length > 0 && <p>{t('caseRoles', { roles: roles.join(', ') })}</p>}
      </article>
    </section>
  );
}

/** The roles the room saw most in the latest result, with their shares. */
function rolesOf({ workshop, pack }: PhoneContext, caseId: string): readonly string[] {
  const tally = roundsOn(workshop, 'roles', caseId).findLast(hasResult)?.tally;
  if (tally?.kind !== 'roles') return [];
  const shares = roleShares(tally);
  const name = (id: RoleId) => pack.roles.find((role) => role.id === id)?.name ?? id;
  return (Object.entries(shares) as [RoleId, number][]) // the keys are the roles
    .filter(([, share]) => share > 0)
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostRoles)
    .map(([id, share]) => `${name(id)} ${percent(share)}`);
}
