import { wordsOf } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { JoinTeam, OpenTeam } from './team-forms.tsx';

interface OwnTeamProps {
  readonly context: PhoneContext;
}

type Seating = NonNullable<PhoneContext['workshop']['you']['teams']['seating']>;

/** Where one sits and with whom; or the way into a team. */
export function OwnTeam({ context }: OwnTeamProps) {
  const { teams, you } = context.workshop;
  const { seating } = you.teams;
  if (seating) return <Seated context={context} seating={seating} />;
  return teams.method === 'codes' ? <WithoutTeam context={context} /> : <Unplaced context={context} />;
}

function Seated({ context, seating }: OwnTeamProps & { readonly seating: Seating }) {
  const t = phoneTexts.in(context.language).team;
  const { number, code, method, fellows } = seating;
  return (
    <div class="task">
      <TaskHeading>{method === 'codes' ? t('yours') : t('table', { n: number })}</TaskHeading>
      {code !== undefined && (
        <p class="card">
          {t('yourCode')} <b class="digits team-code">{code}</b>
        </p>
      )}
      {method !== 'codes' && <p class="soft">{t('tableHow', { n: number })}</p>}
      <section class="section">
        <h2>{t('with')}</h2>
        {fellows.length === 0 ? (
          <p class="soft">{t('alone')}</p>
        ) : (
          <ul class="plain fellows">
            {fellows.map((alias, index) => (
              <li key={index}>{wordsOf(alias) ?? '…'}</li>
            ))}
          </ul>
        )}
        {fellows.length === 1 && method !== 'codes' && <p class="soft">{t('trainerObserves')}</p>}
      </section>
      {method === 'codes' && (
        <details class="more">
          <summary>{t('others')}</summary>
          <JoinTeam context={context} />
        </details>
      )}
    </div>
  );
}

function WithoutTeam({ context }: OwnTeamProps) {
  const t = phoneTexts.in(context.language).team;
  return (
    <div class="task">
      <TaskHeading>{t('form')}</TaskHeading>
      <p class="soft">{t('formHow')}</p>
      <OpenTeam context={context} />
      <JoinTeam context={context} />
    </div>
  );
}

function Unplaced({ context }: OwnTeamProps) {
  const t = phoneTexts.in(context.language).team;
  const isWatching = context.workshop.you.people.me?.mode === 'watching';
  return (
    <div class="task eyes-up">
      <TaskHeading>{t('wait')}</TaskHeading>
      <p class="soft">{t(isWatching ? 'watching' : 'waitHow')}</p>
    </div>
  );
}
