import type { Signal } from '@preact/signals';
import type { ShownPack } from '@rolwissel/content';
import { commonTexts, type LanguageTag, languageOf, projectorTexts } from '@rolwissel/texts';
import { keepAwake, useTitle } from '@rolwissel/ui/page';
import { useEffect } from 'preact/hooks';
import { ProjectorWindow } from '../projector-window/projector-window.ts';
import { usePack } from '../seat/pack.ts';
import { type SeatProblem, useSeat } from '../seat/use-seat.ts';
import { ClockAlarm } from './clock-alarm.tsx';
import { Hint } from './hint.tsx';
import { Notice, Page } from './page.tsx';
import { hearKeys } from './window-keys.ts';

type ShowProps = Readonly<{ workshopId: string; language: Signal<LanguageTag>; gong: Signal<boolean> }>;

/** The projector's window from its opening on: takes a seat, fetches the words, shows. */
export function Show({ workshopId, language, gong }: ShowProps) {
  const { view, trouble = 'loading' } = useSeat(workshopId, 'projector', language.peek());
  const pack = usePack<ShownPack>(view);
  useEffect(() => {
    const projectorWindow = new ProjectorWindow(workshopId, () => language.peek());
    const stopHearing = hearKeys({ language, gong }, (act) => projectorWindow.pressed(act));
    const rest = keepAwake();
    return () => {
      stopHearing();
      projectorWindow.close();
      rest();
    };
  }, [workshopId, language, gong]);
  const chosen = languageOf(view?.workshop.agenda.projectorLanguage);
  useEffect(() => {
    if (chosen) language.value = chosen; // by the trainer, for every projector; a key in this window changes this one only
  }, [chosen, language]);
  useTitle(view?.workshop.agenda.title);
  if (!view || !pack) return <Notice text={troubleIn(language.value, trouble)} />;
  return (
    <>
      <Page workshopId={workshopId} view={view} pack={pack} language={language.value} />
      <ClockAlarm view={view} gong={gong} />
      <Hint language={language} gong={gong} />
    </>
  );
}

const troubleIn = (language: LanguageTag, trouble: SeatProblem): string =>
  trouble === 'loading' ? commonTexts.in(language).connection('connecting') : projectorTexts.in(language).page(trouble);
