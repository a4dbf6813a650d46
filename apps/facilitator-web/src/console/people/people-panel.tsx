import { useSignal } from '@preact/signals';
import { presentPeople, type Workshop } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';
import { Rehearse } from '../rehearsal/rehearse.tsx';
import { PairPhone } from '../trainers/pair-phone.tsx';
import { Trainers } from '../trainers/trainers.tsx';
import { Crowds } from './crowds.tsx';
import { Erasing } from './erasing.tsx';
import { Names } from './names.tsx';
import { NewJoinLink } from './new-join-link.tsx';

/** How many there are; who they are only when asked, because laptops get mirrored. */
export function PeoplePanel({ context }: PanelProps) {
  const { workshop, seat, language } = context;
  const t = consoleTexts.in(language).people;
  const isNaming = useSignal(false);
  const people = presentPeople(workshop);
  const everybody = Object.values(workshop.people.byId);
  const { joined, simulated, voting } = workshop.people;
  const counts = [
    [joined - simulated, t('inside')],
    ...(simulated > 0 ? [[simulated, t('simulated')] as const] : []),
    [seat.present?.online ?? 0, t('online')],
    [voting, t('voting')],
    [joined - voting, t('watching')],
    [people.filter(({ late }) => late).length, t('late')],
    [everybody.filter(({ status }) => status === 'left').length, t('left')],
  ] as const;
  return (
    <>
      <dl class="counts">
        {counts.map(([count, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {(seat.present?.online ?? 0) < joined && <p class="soft">{consoleTexts.in(language).conducting('onlineHow')}</p>}
      {hasDoor(workshop) && <NewJoinLink context={context} />}
      {hasDoor(workshop) && <Crowds context={context} />}
      <Trainers context={context} />
      <PairPhone context={context} />
      <button
        type="button"
        aria-pressed={isNaming.value}
        onClick={() => {
          isNaming.value = !isNaming.value;
        }}
      >
        {t(isNaming.value ? 'hideNames' : 'showNames')}
      </button>
      {isNaming.value && (
        <>
          <p class="soft">{t('namesWarning')}</p>
          <Names people={people} context={context} />
        </>
      )}
      {hasDoor(workshop) && workshop.agenda.status !== 'lobby' && <Rehearse context={context} />}
      {everybody.length > 0 && <Erasing context={context} />}
    </>
  );
}

const hasDoor = ({ agenda: { status } }: Workshop): boolean =>
  status === 'lobby' || status === 'live' || status === 'paused';
