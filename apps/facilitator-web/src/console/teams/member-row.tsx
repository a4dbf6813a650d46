import { useSignal } from '@preact/signals';
import { areTeamsTogether, isTeamFull, newTeam, type PersonView, playsIn, teamWith } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { ConsoleContext } from '../console-context.ts';
import { nameOf } from '../people/person-row.tsx';

type MemberRowProps = Readonly<{ person: PersonView; isNamed: boolean; context: ConsoleContext }>;

/** No team at all, among those to choose from. */
const none = 'none';

/** One person, and the teams they can go to: a list to choose from, for mouse and keys alike. */
export function MemberRow({ person, isNamed, context }: MemberRowProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).teams;
  const wanted = useSignal('');
  const now = teamWith(workshop, person.id);
  const sitters = playsIn(workshop).flatMap((play) => play.sitters);
  const sitter = sitters.find(({ participantId }) => participantId === person.id);
  const name = isNamed ? nameOf(person) : person.handle;
  const move = () => {
    const teamId = wanted.value === none ? {} : { teamId: wanted.value };
    conductor.send({ kind: 'MoveMember', data: { participantId: person.handle, ...teamId } });
    wanted.value = '';
  };
  const others = workshop.teams.list
    .filter((team) => team.id !== now?.id && !isTeamFull(team))
    .sort((one, other) => one.number - other.number);
  const word = workshop.teams.method === 'codes' ? 'team' : 'table';
  return (
    <li class="row inline">
      <span>
        {name} {person.status !== 'present' && <mark>{t('away')}</mark>}
        {sitter && (
          <small class="chair">
            {t(sitter.chair)}, {t(sitter.read ? 'isRead' : 'isUnread')}
          </small>
        )}
      </span>
      {areTeamsTogether(workshop) && person.status === 'present' && (
        <select
          aria-label={t('move', { name })}
          value={wanted.value}
          onChange={({ currentTarget }) => {
            wanted.value = currentTarget.value;
          }}
        >
          <option value="">{t('to')}</option>
          {others.map(({ id, number }) => (
            <option key={id} value={id}>
              {t(word, { n: number })}
            </option>
          ))}
          {(now === undefined || now.memberIds.length > 1) && <option value={newTeam}>{t('toNew')}</option>}
          {now && <option value={none}>{t('toNone')}</option>}
        </select>
      )}
      {wanted.value !== '' && (
        <button type="button" onClick={move}>
          {t('doMove')}
        </button>
      )}
    </li>
  );
}
