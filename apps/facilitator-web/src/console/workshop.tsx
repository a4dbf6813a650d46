import type { Signal } from '@preact/signals';
import { localizedPack, type Pack } from '@rolwissel/content';
import { commonTexts, consoleTexts, type LanguageTag } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { useEffect, useMemo } from 'preact/hooks';
import { usePack } from '../seat/pack.ts';
import { type SeatProblem, useSeat } from '../seat/use-seat.ts';
import { fetchReceipt } from '../session/receipts.ts';
import { Conducting } from './conducting/conducting.tsx';
import { Conductor } from './conducting/conductor.ts';
import type { ConsoleContext } from './console-context.ts';
import { useProjectorLanguage } from './projector-language.ts';
import { Rehearsal } from './rehearsal/rehearsal.ts';
import { simulationWords } from './rehearsal/simulation-words.ts';
import { Toasts } from './toasts/toasts.tsx';

type AtWorkshopProps = Readonly<{
  workshopId: string;
  language: Signal<LanguageTag>;
  onLeave: () => void;
  onSessionLost: () => void;
}>;

/** At one workshop: takes the lead's seat, and a projector's seat for a true picture of what the room sees. */
export function AtWorkshop({ workshopId, language, onLeave, onSessionLost }: AtWorkshopProps) {
  const { view, trouble } = useSeat(workshopId, 'facilitator', language.peek());
  const { view: stage } = useSeat(workshopId, 'projector', language.peek());
  const wholePack = usePack<Pack>(view);
  const seat = view?.seat;
  const toasts = useMemo(() => new Toasts(), []);
  const conductor = useMemo(() => seat && new Conductor(seat, toasts.tell), [seat, toasts]);
  const rehearsal = useMemo(() => seat && new Rehearsal(workshopId, seat), [seat, workshopId]);
  useEffect(() => () => rehearsal?.leave(), [rehearsal]);
  const pack = useMemo(() => wholePack && localizedPack(wholePack, language.value), [wholePack, language.value]);

  useEffect(() => {
    if (pack) rehearsal?.resume(simulationWords(pack, language.peek()));
  }, [rehearsal, pack, language]);

  useProjectorLanguage(view, language);

  const { status, activeActivity } = view?.workshop.agenda ?? {};
  useEffect(() => {
    if (status !== undefined) void fetchReceipt(workshopId);
  }, [workshopId, status, activeActivity]);

  const isLost = trouble === 'signIn';
  useEffect(() => {
    if (isLost) onSessionLost();
  }, [isLost, onSessionLost]);

  if (!view || !conductor || !rehearsal || !wholePack || !pack)
    return <Waiting workshopId={workshopId} trouble={trouble} language={language.value} onLeave={onLeave} />;
  const context: ConsoleContext = {
    workshopId,
    ...view,
    stage,
    pack,
    wholePack,
    language: language.value,
    conductor,
    rehearsal,
  };
  return <Conducting context={context} language={language} toasts={toasts} onLeave={onLeave} />;
}

type WaitingProps = Readonly<{
  workshopId: string;
  trouble: SeatProblem | undefined;
  language: LanguageTag;
  onLeave: () => void;
}>;

function Waiting({ workshopId, trouble = 'loading', language, onLeave }: WaitingProps) {
  const t = consoleTexts.in(language).page;
  return (
    <main class="sign-in">
      <Logo size="5rem" />
      <output>{trouble === 'loading' ? commonTexts.in(language).connection('connecting') : t(trouble)}</output>
      {trouble === 'imported' && (
        <a class="button primary" href={`/w/${workshopId}/replay`}>
          {commonTexts.in(language).acts('replay')}
        </a>
      )}
      <button type="button" onClick={onLeave}>
        {t('toList')}
      </button>
    </main>
  );
}
