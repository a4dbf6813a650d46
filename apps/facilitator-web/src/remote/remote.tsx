import { type Signal, useSignal } from '@preact/signals';
import { localizedPack, type ShownPack } from '@rolwissel/content';
import { wholeFold } from '@rolwissel/domain';
import { commonTexts, consoleTexts, type LanguageTag } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { type LiveSeat, liveSeat, storage, useTitle } from '@rolwissel/ui/page';
import { useEffect, useMemo } from 'preact/hooks';
import { Conductor } from '../console/conducting/conductor.ts';
import { Toasts } from '../console/toasts/toasts.tsx';
import { usePack } from '../seat/pack.ts';
import { forgetPairing } from './pairing.ts';
import { RemotePage } from './remote-page.tsx';

type RemoteProps = Readonly<{
  workshopId: string;
  /** Nothing where this phone was never paired. */
  token: string | undefined;
  language: Signal<LanguageTag>;
  gong: Signal<boolean>;
}>;

/** The trainer's phone from its opening on: the seat it was paired to, for as long as the console's session lasts. */
export function Remote({ workshopId, token, language, gong }: RemoteProps) {
  const live = useSignal<LiveSeat | undefined>(undefined);
  useEffect(() => {
    if (token === undefined) return undefined;
    const taken = liveSeat({ fold: wholeFold, workshop: workshopId, token, language: language.peek(), storage });
    live.value = taken;
    return () => taken.close();
  }, [workshopId, token, live, language]);
  const view = live.value?.view.value;
  const seat = view?.seat;
  const pack = usePack<ShownPack>(view);
  const toasts = useMemo(() => new Toasts(), []);
  const conductor = useMemo(() => seat && new Conductor(seat, toasts.tell), [seat, toasts]);
  const localized = useMemo(() => pack && localizedPack(pack, language.value), [pack, language.value]);
  const end = seat?.connection === 'ended' ? seat.ended?.code : undefined;
  useEffect(() => {
    if (end === 'protocol-outdated') location.reload();
    else if (end !== undefined) forgetPairing(workshopId);
  }, [end, workshopId]);
  useTitle(view?.workshop.agenda.title);
  const isGone = token === undefined || (end !== undefined && end !== 'protocol-outdated');
  if (isGone || !view || !conductor || !localized || view.seat.connection === 'connecting')
    return <Notice isGone={isGone} language={language.value} />;
  const context = { ...view, pack: localized, language: language.value, conductor };
  return <RemotePage context={context} language={language} gong={gong} toasts={toasts} />;
}

function Notice({ isGone, language }: Readonly<{ isGone: boolean; language: LanguageTag }>) {
  return (
    <main class="sign-in">
      <Logo size="5rem" />
      <output>
        {isGone ? consoleTexts.in(language).remote('pairAgain') : commonTexts.in(language).connection('connecting')}
      </output>
    </main>
  );
}
