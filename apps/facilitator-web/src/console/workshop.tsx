import type { Signal } from '@preact/signals';
import { type Locale, localizedPack, type Pack } from '@rolwissel/content';
import { Logo } from '@rolwissel/ui';
import { useEffect, useMemo } from 'preact/hooks';
import { usePack } from '../seat/pack.ts';
import { useSeat } from '../seat/use-seat.ts';
import { fetchReceipt } from '../session/receipts.ts';
import { Conducting } from './conducting/conducting.tsx';
import { Conductor } from './conducting/conductor.ts';
import type { Desk } from './desk.ts';
import { Crew } from './extras/crew.ts';
import { extrasTexts } from './extras/texts.ts';
import { extrasWords } from './extras/words.ts';
import { consoleTexts } from './texts.ts';
import { Toasts } from './toasts/toasts.tsx';

type AtWorkshopProps = Readonly<{
  workshopId: string;
  locale: Signal<Locale>;
  onLeave: () => void;
  onSessionLost: () => void;
}>;

/** At one workshop: takes the lead's seat, and a projector's seat for a true picture of what the room sees. */
export function AtWorkshop({ workshopId, locale, onLeave, onSessionLost }: AtWorkshopProps) {
  const { sight, trouble } = useSeat(workshopId, 'facilitator', locale.peek());
  const { sight: stage } = useSeat(workshopId, 'projector', locale.peek());
  const pack = usePack<Pack>(sight);
  const seat = sight?.seat;
  const toasts = useMemo(() => new Toasts(), []);
  const conductor = useMemo(() => seat && new Conductor(seat, toasts.tell), [seat, toasts]);
  const crew = useMemo(() => seat && new Crew(workshopId, seat), [seat, workshopId]);
  useEffect(() => () => crew?.leave(), [crew]);
  const words = useMemo(() => pack && localizedPack(pack, locale.value), [pack, locale.value]);

  useEffect(() => {
    if (words) crew?.resume(extrasWords(words, extrasTexts(locale.peek())));
  }, [crew, words, locale]);

  const { status, activeActivity } = sight?.workshop.agenda ?? {};
  useEffect(() => {
    if (status !== undefined) void fetchReceipt(workshopId);
  }, [workshopId, status, activeActivity]);

  const isLost = trouble === 'signIn';
  useEffect(() => {
    if (isLost) onSessionLost();
  }, [isLost, onSessionLost]);

  if (!sight || !conductor || !crew || !pack || !words)
    return <Waiting trouble={trouble} locale={locale.value} onLeave={onLeave} />;
  const desk: Desk = { workshopId, ...sight, stage, pack, words, locale: locale.value, conductor, crew };
  return <Conducting desk={desk} locale={locale} toasts={toasts} onLeave={onLeave} />;
}

type WaitingProps = Readonly<{
  trouble: 'loading' | 'signIn' | 'ended' | 'unreachable' | undefined;
  locale: Locale;
  onLeave: () => void;
}>;

function Waiting({ trouble = 'loading', locale, onLeave }: WaitingProps) {
  const words = consoleTexts(locale);
  return (
    <main class="sign-in">
      <Logo size="5rem" />
      <output>{words(trouble)}</output>
      <button type="button" onClick={onLeave}>
        {words('toList')}
      </button>
    </main>
  );
}
