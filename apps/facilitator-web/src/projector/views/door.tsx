import { grouped } from '@rolwissel/protocol';
import { Fit, JoinCode, Logo } from '@rolwissel/ui';
import { addressOf, isDoorOpen, OnStage } from './on-stage.tsx';
import { QrCode } from './qr-code.tsx';
import type { ViewProps } from './view.ts';

/** The way in, as large as the stage: before the start, and again for latecomers. */
export function JoinView(props: ViewProps) {
  const { workshop, door, t } = props;
  const { agenda, people } = workshop;
  const isOpen = isDoorOpen(workshop);
  const note = people.joined > 0 && t('people', { n: people.joined });
  return (
    <OnStage {...props} heading={agenda.title} note={note || <Logo size="1.6em" title="Rolwissel" />} withoutDoor>
      {door && isOpen ? (
        <JoinCode
          large
          code={grouped(door.code)}
          address={addressOf(door.url)}
          label={t('code')}
          qr={<QrCode text={door.url} />}
        />
      ) : (
        <Fit text={t(agenda.status === 'draft' ? 'doorOpensSoon' : 'doorClosed')} />
      )}
    </OnStage>
  );
}
