import { phoneFirstTexts } from '@rolwissel/texts';
import { OfflineIcon, QueuedIcon, SavedIcon, WarningIcon } from '@rolwissel/ui';
import type { PhoneContext } from './phone-context.ts';
import type { Sending } from './sending.ts';

interface OutboxLineProps {
  readonly context: Pick<PhoneContext, 'isOffline' | 'language'>;
  readonly sending: Sending | undefined;
  /** What to say once it is recorded. */
  readonly saved?: string;
}

/** After every act the same small line: on its way, saved, or why not. It is always there, so that it is read aloud. */
export function OutboxLine({ context: { isOffline, language }, sending, saved }: OutboxLineProps) {
  const t = phoneFirstTexts.in(language).live;
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
