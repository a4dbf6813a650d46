import type { Locale, ShownPack } from '@rolwissel/content';
import { Logo, OfflineIcon } from '@rolwissel/ui';
import { useCallback } from 'preact/hooks';
import type { Sight } from '../seat/live-seat.ts';
import { useNow } from '../seat/use-now.ts';
import { pageTexts } from './texts.ts';
import { Projection } from './views/index.ts';

export type PageProps = Readonly<{ sight: Sight; pack: ShownPack; locale: Locale }>;

/** The room's screen. While the connection is gone it keeps what it showed, with a small mark. */
export function Page({ sight, pack, locale }: PageProps) {
  const { seat, workshop } = sight;
  const words = pageTexts(locale);
  const clock = useCallback(() => seat.now(), [seat]);
  const now = useNow(clock, workshop.agenda.timer ? 250 : 0);
  return (
    <main class="projector" aria-label={words('projector')}>
      <h1 class="visually-hidden">{workshop.agenda.title}</h1>
      <Projection workshop={workshop} pack={pack} locale={locale} door={seat.door} now={now} />
      {seat.connection === 'offline' && (
        <output class="offline-mark">
          <OfflineIcon size="1em" title={words('offline')} />
        </output>
      )}
    </main>
  );
}

/** Before there is anything to show, or when there is nothing to show it to. */
export function Notice({ text }: Readonly<{ text: string }>) {
  return (
    <main class="projector notice" data-stage>
      <Logo size="6rem" />
      <output>{text}</output>
    </main>
  );
}
