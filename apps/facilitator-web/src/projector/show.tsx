import type { Signal } from '@preact/signals';
import type { Locale, ShownPack } from '@rolwissel/content';
import { useEffect } from 'preact/hooks';
import { usePack } from '../seat/pack.ts';
import { useSeat } from '../seat/use-seat.ts';
import { stayAwake } from '../windows/awake.ts';
import { useTitle } from '../windows/title.ts';
import { ProjectorWindow } from '../windows/windows.ts';
import { Hint } from './hint.tsx';
import { Notice, Page } from './page.tsx';
import { pageTexts } from './texts.ts';
import { hearKeys } from './window-keys.ts';

type ShowProps = Readonly<{ workshopId: string; locale: Signal<Locale> }>;

/** The projector's window from its opening on: takes a seat, fetches the words, shows. */
export function Show({ workshopId, locale }: ShowProps) {
  const { sight, trouble = 'loading' } = useSeat(workshopId, 'projector', locale.peek());
  const pack = usePack<ShownPack>(sight);
  useEffect(() => {
    const projectorWindow = new ProjectorWindow(workshopId, () => locale.peek());
    const stopHearing = hearKeys(locale, (act) => projectorWindow.pressed(act));
    const rest = stayAwake();
    return () => {
      stopHearing();
      projectorWindow.close();
      rest();
    };
  }, [workshopId, locale]);
  useTitle(sight?.workshop.agenda.title);
  if (!sight || !pack) return <Notice text={pageTexts(locale.value)(trouble)} />;
  return (
    <>
      <Page sight={sight} pack={pack} locale={locale.value} />
      <Hint locale={locale} />
    </>
  );
}
