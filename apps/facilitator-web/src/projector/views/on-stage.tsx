import type { Workshop } from '@rolwissel/domain';
import { grouped } from '@rolwissel/protocol';
import { JoinCode, Stage } from '@rolwissel/ui';
import type { ComponentChildren } from 'preact';
import { Countdown } from './countdown.tsx';
import { QrCode } from './qr-code.tsx';
import type { ViewProps } from './view.ts';

type OnStageProps = ViewProps &
  Readonly<{
    heading?: string | undefined;
    /** Lower left; the clock stands on the right of it while it runs. */
    note?: ComponentChildren;
    /** A view that shows the door itself needs no second one. */
    withoutDoor?: boolean;
    withoutClock?: boolean;
    children: ComponentChildren;
  }>;

/** A view on the stage: with the door in the corner as long as it is open, and the clock at the foot while one runs. */
export function OnStage({ heading, note, withoutDoor = false, withoutClock = false, children, ...view }: OnStageProps) {
  const { workshop, locale } = view;
  const { timer } = workshop.agenda;
  const clock = timer && !withoutClock && <Countdown timer={timer} now={view.now} t={view.t} />;
  const footer = (note || clock) && (
    <>
      <span>{note}</span>
      {clock}
    </>
  );
  return (
    <Stage lang={locale} heading={heading} corner={!withoutDoor && <OpenDoor {...view} />} footer={footer}>
      {children}
    </Stage>
  );
}

/** Where latecomers look. Gone once the door is closed or the workshop is over. */
function OpenDoor({ workshop, door, t }: ViewProps) {
  if (!door || !isDoorOpen(workshop)) return null;
  return (
    <JoinCode
      code={grouped(door.code)}
      address={addressOf(door.url)}
      label={t('code')}
      qr={<QrCode text={door.url} />}
    />
  );
}

/** People can come in. */
export const isDoorOpen = ({ agenda: { status, locked } }: Workshop): boolean =>
  !locked && (status === 'lobby' || status === 'live' || status === 'paused');

/** What one types: no protocol, no secret. */
export const addressOf = (url: string): string => url.replace(/^https?:\/\//u, '').replace(/[/#].*$/u, '');
