import { useRef } from 'preact/hooks';
import { OutboxLine } from './outbox-line.tsx';
import type { PhoneContext } from './phone-context.ts';
import type { Sending } from './sending.ts';

interface ActLineProps {
  readonly context: PhoneContext;
  readonly sending: Sending | undefined;
}

/** The line of an act in a list: it says “saved” only of what was done here, not of what was saved long ago. */
export function ActLine({ context, sending }: ActLineProps) {
  const wasOnItsWay = useRef(false);
  if (sending?.state === 'queued') wasOnItsWay.current = true;
  const isOldNews = sending?.state === 'saved' && !wasOnItsWay.current;
  return <OutboxLine context={context} sending={isOldNews ? undefined : sending} />;
}
