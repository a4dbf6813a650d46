import { caseName } from '@rolwissel/content';
import { agreementBand, roleIds, type TallyOf, type Workshop } from '@rolwissel/domain';
import { ballotsTexts, commonTexts, filled, percent, phoneFirstTexts } from '@rolwissel/texts';
import { everyOne } from '../form/given.ts';
import { Stairs } from '../form/stairs.tsx';
import type { Draft, FormProps, OnPhone, PhoneBallot, PhoneResultProps } from '../phone-ballot.ts';
import { Bar } from '../result/bar.tsx';
import { Own } from '../result/own.tsx';
import { CaseFacts } from './case-facts.tsx';
import { movedIn } from './moved.ts';
import { RoleName } from './role-name.tsx';
import { RoleScales } from './role-scales.tsx';
import { roleShares } from './role-shares.ts';

/** How strongly the salesperson plays each buying role; several at once is fine, none at all is no answer. */
export const roles: PhoneBallot<'roles'> = {
  question: (about) => filled(about.pack.questions.roleVote, { case: nameIn(about) }),
  name: (about) => ballotsTexts.in(about.language).roles('title', { case: nameIn(about) }),
  start: (standing, earlier) => standing ?? earlier ?? {},
  cast: (draft) =>
    isAnswer(draft) ? { kind: 'roles', weights: everyOne(roleIds, (id) => draft.weights?.[id] ?? 0) } : undefined,
  note(draft, { pack, language }) {
    if (!isAnswer(draft)) return ballotsTexts.in(language).roles('chooseOne');
    if (roleIds.every((id) => draft.weights?.[id] !== undefined)) return undefined;
    return phoneFirstTexts.in(language).live('leftOut', { zero: pack.questions.roleScale[0] ?? '' });
  },
  Form,
  Result,
};

const isAnswer = ({ weights = {} }: Draft<'roles'>): boolean => roleIds.some((id) => (weights[id] ?? 0) > 0);

const nameIn = (about: OnPhone): string => caseName(about, about.round.subject);

function Form({ draft, earlier, onChange, ...about }: FormProps<'roles'>) {
  const { round, pack, language } = about;
  const t = ballotsTexts.in(language).roles;
  return (
    <>
      <RoleScales
        pack={pack}
        language={language}
        weights={draft.weights ?? {}}
        earlier={earlier?.weights}
        onChange={(weights) => onChange({ weights })}
      />
      <details class="more">
        <summary>{t('caseMore', { case: nameIn(about) })}</summary>
        <CaseFacts {...about} caseId={round.subject} />
      </details>
      <details class="more">
        <summary>{t('rolesMore')}</summary>
        <dl class="terms">
          {pack.roles.map(({ id, name, what }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** The profile of the room, role by role, with what it was before and one's own weight. */
function Result({ workshop, pack, language, tally, own }: PhoneResultProps<'roles'>) {
  const t = ballotsTexts.in(language).roles;
  const shares = tally && roleShares(tally);
  const before = earlierShares(workshop, tally);
  const shareBefore = (share: number) => (
    <span class="soft at-end">{t('shareBefore', { percent: percent(share) })}</span>
  );
  return (
    <>
      {tally && <Agreement tally={tally} language={language} />}
      {tally?.compared && <p>{movedIn(tally.compared, language)}.</p>}
      <ul class="result">
        {pack.roles.map((role) => (
          <li key={role.id}>
            <p>
              <RoleName role={role} />
            </p>
            {shares && <Bar share={shares[role.id]} color={`var(--${role.id})`} />}
            {own && (
              <Own language={language}>
                <Stairs height={own.weights[role.id]} /> {pack.questions.roleScale[own.weights[role.id]]}
                {before && shareBefore(before[role.id])}
              </Own>
            )}
            {!own && before && <p class="own">{shareBefore(before[role.id])}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

interface AgreementProps extends Pick<OnPhone, 'language'> {
  readonly tally: TallyOf<'roles'>;
}

/** How alike the room votes: a number and its word, and where too few voted only words. */
function Agreement({ tally, language }: AgreementProps) {
  const t = commonTexts.in(language).agreement;
  const band = agreementBand(tally.agreement, tally.cast);
  return (
    <p>
      <span class="soft">{`${t('name')}:`}</span> <mark>{t(band ?? 'tooFew')}</mark>{' '}
      {band && `${Math.round(tally.agreement * 100)} ${t('of')}`}
    </p>
  );
}

function earlierShares({ rounds }: Workshop, tally: TallyOf<'roles'> | undefined) {
  const earlier = tally?.compared && rounds.byId[tally.compared.roundId]?.tally;
  return earlier?.kind === 'roles' ? roleShares(earlier) : undefined;
}
