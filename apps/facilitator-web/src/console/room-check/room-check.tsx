import { commonTexts, consoleTexts } from '@rolwissel/texts';
import { CheckIcon, PhoneIcon, ProjectorIcon, QueuedIcon, TimerIcon } from '@rolwissel/ui';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LastTime } from '../../last-time/last-time.tsx';
import { useLastWorkshop } from '../../last-time/use-last-workshop.ts';
import { addressOf, isOnlyHere } from '../../projector/views/index.ts';
import { useProjectorWindow } from '../../projector-window/use-projector-window.ts';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { Rehearse } from '../rehearsal/rehearse.tsx';
import { useLatency } from './latency.ts';
import { TitleForm } from './title-form.tsx';

/** Above this, people notice. */
const slowMs = 300;

/** Before the start: can the room see it, can a phone reach it, is it quick enough. */
export function RoomCheck({ context }: PanelProps) {
  const { workshop, workshopId, seat, language } = context;
  const t = consoleTexts.in(language).roomCheck;
  const isShowing = useProjectorWindow(workshopId) !== undefined;
  const latency = useLatency();
  const last = useLastWorkshop(workshopId, 'facilitator', workshop.agenda.follows);
  const phonesIn = workshop.people.joined - workshop.people.simulated;
  const address = addressOf(seat.door?.url ?? '');
  const phones = workshop.agenda.status === 'draft' ? t('phonesNone') : t('phonesWait');
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = card;
    current?.addEventListener('toggle', intoView, true); // it does not bubble
    return () => current?.removeEventListener('toggle', intoView, true);
  }, []);
  return (
    <section ref={card} class="room-check card" aria-labelledby="room-check">
      <h2 id="room-check">{t('title')}</h2>
      <ul class="rows">
        <Check isDone={isShowing} name={t('projector')} icon={<ProjectorIcon />} context={context}>
          {t(isShowing ? 'projectorOpen' : 'projectorClosed')}
        </Check>
        <Check isDone={phonesIn > 0} name={t('phones')} icon={<PhoneIcon />} context={context}>
          {phonesIn > 0 ? t('phonesHere', { n: phonesIn }) : phones} <b>{t('address', { address })}</b>
          {isOnlyHere(address) && <strong class="late"> {t('onlyHere')}</strong>}
          {phonesIn === 0 && <NoPhone context={context} />}
        </Check>
        <Check isDone={latency !== undefined} name={t('network')} icon={<TimerIcon />} context={context}>
          {latency === undefined ? t('measuring') : t(latency > slowMs ? 'slow' : 'latency', { n: latency })}
        </Check>
      </ul>
      {last && (
        <details class="last-time" open>
          <summary>{commonTexts.in(language).lastTime('title')}</summary>
          <LastTime last={last} language={language} />
        </details>
      )}
      <TitleForm context={context} />
      {workshop.agenda.status === 'lobby' && <Rehearse context={context} />}
    </section>
  );
}

/** What was unfolded is not left behind the key. */
function intoView({ target }: Event): void {
  if (target instanceof HTMLDetailsElement && target.open) target.scrollIntoView?.({ block: 'nearest' }); // not in every test
}

type CheckProps = Readonly<{
  isDone: boolean;
  name: string;
  icon: ComponentChildren;
  context: ConsoleContext;
  children: ComponentChildren;
}>;

function Check({ isDone, name, icon, context, children }: CheckProps) {
  const t = consoleTexts.in(context.language).roomCheck;
  return (
    <li class={isDone ? 'check done' : 'check'}>
      {icon}
      <div>
        <h3>
          {name} {isDone ? <CheckIcon size="1.2em" title={t('done')} /> : <QueuedIcon size="1.2em" title={t('toDo')} />}
        </h3>
        {children}
      </div>
    </li>
  );
}

function NoPhone({ context }: PanelProps) {
  const t = consoleTexts.in(context.language).roomCheck;
  return (
    <details>
      <summary>{t('help')}</summary>
      <ul>
        <li>{t('help1')}</li>
        <li>{t('help2')}</li>
        <li>{t('help3')}</li>
      </ul>
    </details>
  );
}
