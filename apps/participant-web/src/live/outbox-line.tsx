import { OfflineIcon, QueuedIcon, SavedIcon, WarningIcon } from '@rolwissel/ui';
import type { Sending } from './store.ts';
import { liveWords } from './words.ts';

interface Props {
  readonly sending: Sending | undefined;
  readonly isOffline: boolean;
  /** What to say once it is recorded. */
  readonly saved?: string;
}

/** After every act the same small line: on its way, saved, or why not. It is always there, so that it is read aloud. */
export function OutboxLine({ sending, isOffline, saved }: Props) {
  const t = liveWords.value;
  return (
    <output class={`outbox-line ${sending?.state ?? ''}`}>
      {sending?.state === 'queued' &&
        (isOffline ? (
          <>
            <OfflineIcon /> {t('queuedOffline')}
          </>
        ) : (
          <>
            <QueuedIcon /> {t('queued')}
          </>
        ))}
      {sending?.state === 'saved' && (
        <>
          <SavedIcon /> {saved ?? t('saved')}
        </>
      )}
      {sending?.state === 'refused' && (
        <>
          <WarningIcon /> {sending.message}
        </>
      )}
    </output>
  );
}
