import { useRef } from 'preact/hooks';
import { OutboxLine } from './outbox-line.tsx';
import type { Sending } from './sending.ts';

interface ActLineProps {
  readonly sending: Sending | undefined;
  readonly isOffline: boolean;
}

/** The line of an act in a list: it says “saved” only of what was done here, not of what was saved long ago. */
export function ActLine({ sending, isOffline }: ActLineProps) {
  const wasOnItsWay = useRef(false);
  if (sending?.state === 'queued') wasOnItsWay.current = true;
  const isOldNews = sending?.state === 'saved' && !wasOnItsWay.current;
  return <OutboxLine sending={isOldNews ? undefined : sending} isOffline={isOffline} />;
}
