import { type Signal, useSignal } from '@preact/signals';
import { hasEnded } from '@rolwissel/domain';
import { commonTexts, consoleTexts, type LanguageTag } from '@rolwissel/texts';
import { keepAwake, letGo, useTitle } from '@rolwissel/ui/page';
import { useEffect, useRef } from 'preact/hooks';
import { actOf, type KeyAct } from '../../keys/keys.ts';
import { hearProjectorWindow } from '../../projector-window/projector-window.ts';
import { bookmark } from '../bookmark/bookmark.ts';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { Finished } from '../finished/finished.tsx';
import { FloodLine } from '../flood/flood-line.tsx';
import { Help } from '../help/help.tsx';
import { Loss } from '../loss/loss.tsx';
import { CueDots } from '../next/cue-dots.tsx';
import { NextPanel } from '../next/next-panel.tsx';
import { Spoken } from '../next/spoken.tsx';
import { AmendPanel, objectiveInHand } from '../objectives/amend-panel.tsx';
import { PictureOfTheRoom } from '../picture/picture.tsx';
import { ShowButtons } from '../picture/show-buttons.tsx';
import { AddActivity } from '../plan/add-activity.tsx';
import { CatchUp } from '../plan/catch-up.tsx';
import { PlanList } from '../plan/plan.tsx';
import { RoomCheck } from '../room-check/room-check.tsx';
import { AnotherRound } from '../rounds/another-round.tsx';
import { ToastList, type Toasts } from '../toasts/toasts.tsx';
import { Baton } from '../trainers/baton.tsx';
import { Bar } from './bar.tsx';
import { Side } from './side.tsx';

type ConductingProps = Readonly<{
  context: ConsoleContext;
  language: Signal<LanguageTag>;
  toasts: Toasts;
  onLeave: () => void;
}>;

/** The screen of somebody who is talking to people: the plan, the room and what comes, and what needs the trainer. */
export function Conducting({ context, language, toasts, onLeave }: ConductingProps) {
  const { conductor, workshopId } = context;
  const t = consoleTexts.in(context.language).conducting;
  const isHelping = useSignal(false);
  useTitle(context.workshop.agenda.title);
  const latest = useRef(context);
  latest.current = context;
  useEffect(() => {
    const perform = (act: Exclude<KeyAct, 'help'>) => {
      if (act === 'bookmark') void bookmark(latest.current);
      else conductor.perform(act);
    };
    const onKey = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (!act) return;
      event.preventDefault();
      if (act === 'help') isHelping.value = !isHelping.peek();
      else perform(act);
    };
    addEventListener('keydown', onKey);
    addEventListener('click', letGo);
    const rest = keepAwake();
    const stopHearing = hearProjectorWindow(workshopId, { onKey: perform });
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('click', letGo);
      stopHearing();
      rest();
    };
  }, [conductor, workshopId, isHelping]);

  return (
    <div class={objectiveInHand(context) ? 'conducting rewording' : 'conducting'}>
      <Bar context={context} language={language} onLeave={onLeave} onHelp={() => (isHelping.value = true)} />
      <main class="stage-column" aria-label={t('stage')}>
        <Loss context={context} />
        {context.workshop.agenda.waitsSince !== undefined && <output class="waits">{t('waits')}</output>}
        <PictureOfTheRoom context={context} />
        <div class="under-picture">
          <CueDots context={context} />
          <AnotherRound context={context} />
          <ShowButtons context={context} />
        </div>
        <Now context={context} />
        <Baton context={context} />
        <NextPanel context={context} />
      </main>
      <aside class="side-column" aria-label={t('side')}>
        <FloodLine context={context} />
        <Side context={context} />
      </aside>
      <nav class="plan-column" aria-label={t('plan')}>
        <CatchUp context={context} />
        <PlanList context={context} />
        <AddActivity context={context} />
      </nav>
      {isHelping.value && <Help language={context.language} onClose={() => (isHelping.value = false)} />}
      <ToastList toasts={toasts} close={commonTexts.in(context.language).acts('close')} />
    </div>
  );
}

/** What the trainer needs now: the room before the start, the words during it, the way back after it. */
function Now({ context }: PanelProps) {
  const { status } = context.workshop.agenda;
  if (objectiveInHand(context)) return <AmendPanel context={context} />;
  if (status === 'draft' || status === 'lobby') return <RoomCheck context={context} />;
  return hasEnded(status) ? <Finished context={context} /> : <Spoken context={context} />;
}
