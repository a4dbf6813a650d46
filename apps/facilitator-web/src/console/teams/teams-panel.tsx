import { useSignal } from '@preact/signals';
import { makeId } from '@rolwissel/client';
import {
  areTeamsTogether,
  isRoleplayOpen,
  isTeamCaseOpen,
  type TeamMethod,
  teamMethods,
  teamRoundsCounted,
  withoutTeam,
} from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';
import { Unfolded } from '../unfolded/unfolded.tsx';
import { DealPanel } from './deal-panel.tsx';
import { MemberRow } from './member-row.tsx';
import { TeamCard } from './team-card.tsx';

/** Who is in which team, and how they come into another one. By number until the trainer asks for names: laptops get mirrored. */
export function TeamsPanel({ context }: PanelProps) {
  const { workshop, language } = context;
  const t = consoleTexts.in(language).teams;
  const { method, list } = workshop.teams;
  const isNaming = useSignal(false);
  if (method === undefined) {
    return areTeamsTogether(workshop) ? <Methods context={context} /> : <p class="soft">{t('wait')}</p>;
  }
  const unplaced = withoutTeam(workshop);
  return (
    <>
      {areTeamsTogether(workshop) && <TheRest context={context} />}
      {isRoleplayOpen(workshop) && list.length > 0 && <DealPanel context={context} />}
      <TeamVotes context={context} />
      {list.length + unplaced.length > 0 && (
        <button
          type="button"
          aria-pressed={isNaming.value}
          onClick={() => {
            isNaming.value = !isNaming.value;
          }}
        >
          {t(isNaming.value ? 'hideNames' : 'names')}
        </button>
      )}
      {isNaming.value && <p class="soft">{consoleTexts.in(language).people('namesWarning')}</p>}
      {unplaced.length > 0 && (
        <section class="team">
          <h3>{t('unplaced', { n: unplaced.length })}</h3>
          <ul class="rows">
            {unplaced.map((person) => (
              <MemberRow key={person.id} person={person} isNamed={isNaming.value} context={context} />
            ))}
          </ul>
        </section>
      )}
      {[...list]
        .sort((one, other) => one.number - other.number)
        .map((team) => (
          <TeamCard key={team.id} team={team} isNamed={isNaming.value} context={context} />
        ))}
      {areTeamsTogether(workshop) && <Anew context={context} />}
    </>
  );
}

/** How far the teams are with a case of their own; on what and how they vote no trainer sees. */
function TeamVotes({ context: { workshop, language } }: PanelProps) {
  const t = consoleTexts.in(language).teams;
  if (!isTeamCaseOpen(workshop)) return null;
  const { brought, rounds, done } = teamRoundsCounted(workshop);
  return <p class="card">{rounds === 0 ? t('brought', { n: brought }) : t('voting', { n: done, of: rounds })}</p>;
}

/** Places for whoever has none, or sits alone. */
function TheRest({ context: { workshop, conductor, language } }: PanelProps) {
  const isNeeded =
    withoutTeam(workshop).length > 0 || workshop.teams.list.some(({ memberIds }) => memberIds.length < 2);
  if (!isNeeded) return null;
  return (
    <button type="button" onClick={() => conductor.send({ kind: 'PlaceTheRest', data: {} })}>
      {consoleTexts.in(language).teams('place')}
    </button>
  );
}

function Methods({ context, anew }: PanelProps & Readonly<{ anew?: true }>) {
  const { conductor, language } = context;
  const t = consoleTexts.in(language).teams;
  const form = (method: TeamMethod) =>
    conductor.send({ kind: 'FormTeams', data: { method, seed: makeId(), ...(anew ? { anew } : {}) } });
  return (
    <>
      {!anew && <p>{t('none')}</p>}
      <ul class="rows methods">
        {teamMethods.map((method) => (
          <li key={method} class="row">
            <button type="button" onClick={() => form(method)}>
              {t(method)}
            </button>
            <small class="soft">{t(howOf[method])}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

const howOf = { random: 'randomHow', manual: 'manualHow', codes: 'codesHow' } as const;

/** Another division asks twice: everybody has found their place. */
function Anew({ context }: PanelProps) {
  const t = consoleTexts.in(context.language).teams;
  const isOpen = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {t('anew')}
      </button>
      {isOpen.value && (
        <Unfolded>
          <span class="soft">{t('anewHow')}</span>
          <Methods context={context} anew />
        </Unfolded>
      )}
    </>
  );
}
