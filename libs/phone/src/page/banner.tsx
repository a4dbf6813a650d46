import { type LanguageTag, phoneFirstTexts } from '@rolwissel/texts';
import { OfflineIcon, PauseIcon } from '@rolwissel/ui';

interface BannerProps {
  readonly language: LanguageTag;
  readonly isOffline: boolean;
  readonly isPaused: boolean;
}

/** Calm news about the connection and the pause; nothing one has to do. */
export function Banner({ language, isOffline, isPaused }: BannerProps) {
  const t = phoneFirstTexts.in(language).live;
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
