import { phoneFirstTexts } from '@rolwissel/texts';
import { OfflineIcon, PauseIcon } from '@rolwissel/ui';
import { language } from '../language/language.ts';

interface BannerProps {
  readonly isOffline: boolean;
  readonly isPaused: boolean;
}

/** Calm news about the connection and the pause; nothing one has to do. */
export function Banner({ isOffline, isPaused }: BannerProps) {
  const t = phoneFirstTexts.in(language.value).live;
  return (
    <output class="news">
      {isOffline && (
        <span class="banner">
          <OfflineIcon /> {t('offline')}
        </span>
      )}
      {isPaused && !isOffline && (
        <span class="banner">
          <PauseIcon /> {t('paused')}
        </span>
      )}
    </output>
  );
}
