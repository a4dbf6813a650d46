import type { Workshop } from '@rolwissel/domain';
import { grouped } from '@rolwissel/protocol';
import { projectorTexts } from '@rolwissel/texts';
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
    /** A view that shows the way in itself needs no second one. */
    withoutJoinLink?: boolean;
    withoutClock?: boolean;
    children: ComponentChildren;
  }>;

/** A view on the stage: with the way in in its corner as long as the door is open, and the clock at the foot while one runs. */
export function OnStage({
  heading,
  note,
  withoutJoinLink = false,
  withoutClock = false,
  children,
  ...view
}: OnStageProps) {
  const { workshop, language } = view;
  const { timer } = workshop.agenda;
  const clock = timer && !withoutClock && <Countdown timer={timer} now={view.now} language={language} />;
  const footer = (note || clock) && (
    <>
      <span>{note}</span>
      {clock}
    </>
  );
  return (
    <Stage lang={language} heading={heading} corner={!withoutJoinLink && <WayIn {...view} />} footer={footer}>
      {children}
    </Stage>
  );
}

/** Where latecomers look. Gone once the door is closed or the workshop is over. */
function WayIn({ workshop, joinLink, language }: ViewProps) {
  if (!joinLink || !isDoorOpen(workshop)) return null;
  if (joinLink === 'unrecorded') return <p class="join-unrecorded">{projectorTexts.in(language).join('unrecorded')}</p>;
  return (
    <JoinCode
      code={grouped(joinLink.code)}
      address={addressOf(joinLink.url)}
      label={projectorTexts.in(language).join('code')}
      qr={<QrCode text={joinLink.url} />}
    />
  );
}

/** People can come in. */
export const isDoorOpen = ({ agenda: { status, locked } }: Workshop): boolean =>
  !locked && (status === 'lobby' || status === 'live' || status === 'paused');

/** Whether an address leads no further than the computer it is shown on. */
export const isOnlyHere = (address: string): boolean => /^(?:localhost|127\.|\[::1\])/u.test(address);

/** What one types: no protocol, no secret. */
export const addressOf = (url: string): string => url.replace(/^https?:\/\//u, '').replace(/[/#].*$/u, '');
