import type { ShownPack } from '@rolwissel/content';
import { type LanguageTag, projectorTexts } from '@rolwissel/texts';
import { Logo, OfflineIcon } from '@rolwissel/ui';
import { type SeatView, useNow } from '@rolwissel/ui/page';
import { useCallback } from 'preact/hooks';
import { useLastWorkshop } from '../last-time/use-last-workshop.ts';
import { Projection } from './views/index.ts';

export type PageProps = Readonly<{ workshopId: string; view: SeatView; pack: ShownPack; language: LanguageTag }>;

/** The room's screen. While the connection is gone it keeps what it showed, with a small mark. */
export function Page({ workshopId, view, pack, language }: PageProps) {
  const { seat, workshop } = view;
  const words = projectorTexts.in(language).page;
  const clock = useCallback(() => seat.now(), [seat]);
  const now = useNow(clock, workshop.agenda.timer ? 250 : 0);
  const last = useLastWorkshop(workshopId, 'projector', workshop.agenda.follows);
  return (
    <main class="projector" aria-label={words('projector')}>
      <h1 class="visually-hidden">{workshop.agenda.title}</h1>
      <Projection workshop={workshop} pack={pack} language={language} joinLink={seat.door} last={last} now={now} />
      {seat.connection === 'offline' && (
        <output class="offline-mark">
          <OfflineIcon size="1em" title={words('offline')} />
        </output>
      )}
    </main>
  );
}

type NoticeProps = Readonly<{ text: string }>;

/** Before there is anything to show, or when there is nothing to show it to. */
export function Notice({ text }: NoticeProps) {
  return (
    <main class="projector notice" data-stage>
      <Logo size="6rem" />
      <output>{text}</output>
    </main>
  );
}
