import { agreementBand } from '@rolwissel/domain';
import { RoleName } from '../ballots/role-name.tsx';
import { Stairs } from '../ballots/scale.tsx';
import { Bar, percent } from './bar.tsx';
import { Own } from './own.tsx';
import type { ResultProps, TallyOf } from './result-view.ts';
import { resultWords } from './words.ts';

/** The profile of the room, role by role, with what it was before and one's own weight. */
export function RolesResult({ desk, tally, own }: ResultProps<'roles'>) {
  const t = resultWords.value;
  const { roles, questions } = desk.pack;
  const before = earlierProfile(desk.workshop, tally);
  return (
    <>
      {tally && <Agreement tally={tally} />}
      {tally?.compared && <p>{t('changed', { n: tally.compared.changed, of: tally.compared.voters })}</p>}
      <ul class="result">
        {roles.map(({ id, ...role }) => (
          <li key={id}>
            <p>
              <RoleName role={{ id, ...role }} />
            </p>
            {tally && <Bar share={tally.profile[id]} color={`var(--${id})`} />}
            {own && (
              <Own>
                <Stairs height={own.weights[id]} /> {questions.roleScale[own.weights[id]]}
                {before && <Before share={before[id]} />}
              </Own>
            )}
            {!own && before && (
              <p class="own">
                <Before share={before[id]} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const Before = ({ share }: { share: number }) => (
  <span class="soft at-end">{resultWords.value('before', { percent: percent(share) })}</span>
);

/** How alike the room votes: a number and its word, and where too few voted only words. */
function Agreement({ tally }: { tally: TallyOf<'roles'> }) {
  const t = resultWords.value;
  const band = agreementBand(tally.agreement, tally.cast);
  return (
    <p>
      <span class="soft">{t('agreement')}</span> <mark>{band ? t(band) : t('fewVoters')}</mark>{' '}
      {band && Math.round(tally.agreement * 100)}
    </p>
  );
}

function earlierProfile({ rounds }: ResultProps<'roles'>['desk']['workshop'], tally: TallyOf<'roles'> | undefined) {
  const earlier = tally?.compared && rounds.byId[tally.compared.roundId]?.tally;
  return earlier?.kind === 'roles' ? earlier.profile : undefined;
}
