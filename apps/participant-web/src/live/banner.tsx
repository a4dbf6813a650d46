import { OfflineIcon, PauseIcon } from '@rolwissel/ui';
import { liveWords } from './words.ts';

/** Calm news about the connection and the pause; nothing one has to do. */
export function Banner({ isOffline, isPaused }: { isOffline: boolean; isPaused: boolean }) {
  const t = liveWords.value;
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
