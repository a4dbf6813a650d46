import { type Signal, useSignal } from '@preact/signals';
import { commonTexts, consoleTexts, type LanguageTag } from '@rolwissel/texts';
import { useEffect } from 'preact/hooks';
import { actOf, letGo } from '../../keys/keys.ts';
import { stayAwake } from '../../windows/awake.ts';
import { useTitle } from '../../windows/title.ts';
import { hearWindows } from '../../windows/windows.ts';
import type { Desk } from '../desk.ts';
import { Finished } from '../finished/finished.tsx';
import { FloodLine } from '../flood/flood-line.tsx';
import { Help } from '../help/help.tsx';
import { Loss } from '../loss/loss.tsx';
import { CueDots } from '../next/cue-dots.tsx';
import { NextPanel } from '../next/next-panel.tsx';
import { Spoken } from '../next/spoken.tsx';
import { PictureOfTheRoom } from '../picture/picture.tsx';
import { ShowButtons } from '../picture/show-buttons.tsx';
import { PlanList } from '../plan/plan.tsx';
import { RoomCheck } from '../room-check/room-check.tsx';
import { ToastList, type Toasts } from '../toasts/toasts.tsx';
import { Bar } from './bar.tsx';
import { Side } from './side.tsx';

type ConductingProps = Readonly<{ desk: Desk; language: Signal<LanguageTag>; toasts: Toasts; onLeave: () => void }>;

/** The screen of somebody who is talking to people: the plan, the room and what comes, and what needs the trainer. */
export function Conducting({ desk, language, toasts, onLeave }: ConductingProps) {
  const { conductor, workshopId } = desk;
  const t = consoleTexts.in(desk.language).conducting;
  const isHelping = useSignal(false);
  useTitle(desk.workshop.agenda.title);
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
    const rest = stayAwake();
    const stopHearing = hearWindows(workshopId, { onKey: conductor.perform });
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('click', letGo);
      stopHearing();
      rest();
    };
  }, [conductor, workshopId, isHelping]);

  return (
    <div class="conducting">
      <Bar desk={desk} language={language} onLeave={onLeave} onHelp={() => (isHelping.value = true)} />
      <main class="stage-column" aria-label={t('stage')}>
        <Loss desk={desk} />
        <PictureOfTheRoom desk={desk} />
        <div class="under-picture">
          <CueDots desk={desk} />
          <ShowButtons desk={desk} />
        </div>
        <Now desk={desk} />
        <NextPanel desk={desk} />
      </main>
      <aside class="side-column" aria-label={t('side')}>
        <FloodLine desk={desk} />
        <Side desk={desk} />
      </aside>
      <nav class="plan-column" aria-label={t('plan')}>
        <PlanList desk={desk} />
      </nav>
      {isHelping.value && <Help language={desk.language} onClose={() => (isHelping.value = false)} />}
      <ToastList toasts={toasts} close={commonTexts.in(desk.language).acts('close')} />
    </div>
  );
}

/** What the trainer needs now: the room before the start, the words during it, the way back after it. */
function Now({ desk }: Readonly<{ desk: Desk }>) {
  const { status } = desk.workshop.agenda;
  if (status === 'draft' || status === 'lobby') return <RoomCheck desk={desk} />;
  return status === 'finished' || status === 'archived' ? <Finished desk={desk} /> : <Spoken desk={desk} />;
}
