import type { Signal } from '@preact/signals';
import { workshopTitle } from '@rolwissel/content';
import { eligibleIn, roomProgress, unsettledRounds, type Workshop } from '@rolwissel/domain';
import { commonTexts, consoleTexts, type LanguageTag } from '@rolwissel/texts';
import { CheckIcon, OfflineIcon, PeopleIcon } from '@rolwissel/ui';
import { keepAwake, LanguageSwitch } from '@rolwissel/ui/page';
import { useEffect } from 'preact/hooks';
import type { MovingContext, MovingProps } from '../console/console-context.ts';
import { NextPanel } from '../console/next/next-panel.tsx';
import { TimerCard } from '../console/timer/timer-card.tsx';
import { ToastList, type Toasts } from '../console/toasts/toasts.tsx';
import { Baton } from '../console/trainers/baton.tsx';
import { ClockAlarm } from '../projector/clock-alarm.tsx';
import { wakeSound } from '../projector/gong.ts';

type RemotePageProps = Readonly<{
  context: MovingContext;
  language: Signal<LanguageTag>;
  gong: Signal<boolean>;
  toasts: Toasts;
}>;

/** What a trainer needs who walks through the room: the key, the way back, the dark, the clock, and how many are done. */
export function RemotePage({ context, language, gong, toasts }: RemotePageProps) {
  const { seat, workshop, conductor } = context;
  const t = consoleTexts.in(language.value).remote;
  useEffect(() => {
    addEventListener('pointerdown', wakeSound);
    const rest = keepAwake();
    return () => {
      removeEventListener('pointerdown', wakeSound);
      rest();
    };
  }, []);
  return (
    <div class="remote">
      <header>
        <h1>{workshopTitle(workshop.agenda, language.value)}</h1>
        <ConnectionMark context={context} />
        <LanguageSwitch language={language} class="quiet" />
      </header>
      <main>
        <Counts context={context} />
        <TimerCard context={context} />
        <label class="gong">
          <input
            type="checkbox"
            checked={gong.value}
            onChange={({ currentTarget }) => {
              gong.value = currentTarget.checked;
            }}
          />
          {t('gong')}
        </label>
        {conductor.rewording.value !== undefined && <output class="at-console">{t('atConsole')}</output>}
      </main>
      <footer>
        <Baton context={context} />
        <NextPanel context={context} />
      </footer>
      <ClockAlarm view={{ seat, workshop }} gong={gong} />
      <ToastList toasts={toasts} close={commonTexts.in(language.value).acts('close')} />
    </div>
  );
}

function ConnectionMark({ context: { seat, language } }: MovingProps) {
  const t = consoleTexts.in(language).conducting;
  const isLive = seat.connection === 'live';
  return (
    <output class={isLive ? 'connection' : 'connection away'}>
      {isLive ? <CheckIcon title={t('connected')} /> : <OfflineIcon />}
      {!isLive && t('offline')}
    </output>
  );
}

/** How many are here, and how many of them are done with what is asked now. */
function Counts({ context: { workshop, language } }: MovingProps) {
  const words = commonTexts.in(language).words;
  const done = doneNow(workshop);
  return (
    <section class="remote-counts">
      <p>
        <PeopleIcon /> {words('people', { n: workshop.people.joined })}
      </p>
      {done && (
        <p class="remote-done">
          <span>{words('done', done)}</span>
          <progress value={done.n} max={Math.max(1, done.of)} aria-hidden="true" />
        </p>
      )}
    </section>
  );
}

/** With the vote that is open, else with what people do by themselves. */
function doneNow(workshop: Workshop): Readonly<{ n: number; of: number }> | undefined {
  const open = unsettledRounds(workshop).find(({ status }) => status === 'open');
  if (open) return { n: open.cast, of: eligibleIn(workshop, open) };
  const progress = roomProgress(workshop);
  return progress && { n: progress.people, of: progress.of };
}
