import { consoleTexts } from '@rolwissel/texts';
import { useCallback } from 'preact/hooks';
import { useNow } from '../../seat/use-now.ts';
import type { Desk } from '../desk.ts';

/** The server says it again after half a minute, if it goes on. */
const shownMs = 60_000;

/** Somebody floods the workshop: one plain line, with what can be done about it. */
export function FloodLine({ desk: { seat, language } }: Readonly<{ desk: Desk }>) {
  const clock = useCallback(() => seat.now(), [seat]);
  const now = useNow(clock, 5_000);
  const isFlooded = seat.floodedAt !== undefined && now - seat.floodedAt < shownMs;
  return <div role="alert">{isFlooded && <p class="flood">{consoleTexts.in(language).flood('flooding')}</p>}</div>;
}
