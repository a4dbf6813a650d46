import {
  openCards,
  type PlayDuty,
  type PlayView,
  personOf,
  playDuties,
  playsIn,
  stageOf,
  type TeamView,
} from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { ConsoleContext } from '../console-context.ts';
import { MemberRow } from './member-row.tsx';

type TeamCardProps = Readonly<{ team: TeamView; isNamed: boolean; context: ConsoleContext }>;

/** One team and whoever is in it; says where the trainer has to help. */
export function TeamCard({ team, isNamed, context }: TeamCardProps) {
  const { workshop, language } = context;
  const t = consoleTexts.in(language).teams;
  const { number, code, memberIds } = team;
  const play = playsIn(workshop).find(({ teamId }) => teamId === team.id);
  const stage = play && stageOf(play);
  return (
    <section class="team">
      <h3>
        {t(workshop.teams.method === 'codes' ? 'team' : 'table', { n: number })}{' '}
        <small class="soft">
          {t('people', { n: memberIds.length })}
          {code !== undefined && ` · ${t('code', { code })}`}
          {stage && stage !== 'dealt' && ` · ${t(stage)}`}
        </small>
      </h3>
      {play && stage === 'ended' && !openCards(workshop) && <p class="soft">{whatIsLeft(play, t)}</p>}
      {play && stage === 'running' && (
        <button
          type="button"
          class="quiet"
          onClick={() => context.conductor.send({ kind: 'EndPlay', data: { playId: play.id } })}
        >
          {t('endOne')}
        </button>
      )}
      {memberIds.length === 1 && <p class="warning">{t('alone')}</p>}
      {memberIds.length === 2 && <p class="soft">{t('observe')}</p>}
      <ul class="rows">
        {memberIds.map((id) => {
          const person = personOf(workshop, id);
          return person && <MemberRow key={id} person={person} isNamed={isNamed} context={context} />;
        })}
      </ul>
    </section>
  );
}

type Texts = ReturnType<typeof consoleTexts.in>['teams'];

const duties = {
  guess: 'guess',
  outcome: 'outcome',
  confirmed: 'confirmed',
  boss: 'ofBoss',
  buyer: 'ofBuyer',
} as const satisfies Readonly<Record<PlayDuty, string>>;

/** What the team has still to do on its phones; what it did is its own. */
function whatIsLeft({ done = [] }: PlayView, t: Texts): string {
  const left = playDuties.filter((duty) => !done.includes(duty)).map((duty) => t(duties[duty]));
  return left.length === 0 ? t('settled') : t('busy', { what: left.join(', ') });
}
