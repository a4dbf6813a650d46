import { type Signal, useSignal } from '@preact/signals';
import type { Locale } from '@rolwissel/content';
import { useEffect } from 'preact/hooks';
import { actOf, letGo } from '../../keys/keys.ts';
import { hearWindows } from '../../windows/windows.ts';
import type { Desk } from '../desk.ts';
import { Help } from '../help/help.tsx';
import { NextPanel } from '../next/next-panel.tsx';
import { Spoken } from '../next/spoken.tsx';
import { PictureOfTheRoom } from '../picture/picture.tsx';
import { PlanList } from '../plan/plan.tsx';
import { ToastList, type Toasts } from '../toasts/toasts.tsx';
import { Bar } from './bar.tsx';
import { Side } from './side.tsx';
import { conductingTexts } from './texts.ts';

type ConductingProps = Readonly<{ desk: Desk; locale: Signal<Locale>; toasts: Toasts; onLeave: () => void }>;

/** The screen of somebody who is talking to people: the plan, the room and what comes, and what needs the trainer. */
export function Conducting({ desk, locale, toasts, onLeave }: ConductingProps) {
  const { conductor, workshopId } = desk;
  const t = conductingTexts(desk.locale);
  const isHelping = useSignal(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (!act) return;
      event.preventDefault();
      if (act === 'help') isHelping.value = !isHelping.peek();
      else conductor.perform(act);
    };
    addEventListener('keydown', onKey);
    addEventListener('click', letGo);
    const stopHearing = hearWindows(workshopId, { onKey: conductor.perform });
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('click', letGo);
      stopHearing();
    };
  }, [conductor, workshopId, isHelping]);

  return (
    <div class="conducting">
      <Bar desk={desk} locale={locale} onLeave={onLeave} onHelp={() => (isHelping.value = true)} />
      <nav class="plan-column" aria-label={t('plan')}>
        <PlanList desk={desk} />
      </nav>
      <main class="stage-column" aria-label={t('stage')}>
        <PictureOfTheRoom desk={desk} />
        <Spoken desk={desk} />
        <NextPanel desk={desk} />
      </main>
      <aside class="side-column" aria-label={t('side')}>
        <Side desk={desk} />
      </aside>
      {isHelping.value && <Help locale={desk.locale} onClose={() => (isHelping.value = false)} />}
      <ToastList toasts={toasts} close={t('close')} />
    </div>
  );
}
