import { consoleTexts } from '@rolwissel/texts';
import { useNow } from '@rolwissel/ui/page';
import { useCallback } from 'preact/hooks';
import type { PanelProps } from '../console-context.ts';

/** The server says it again after half a minute, if it goes on. */
const shownMs = 60_000;

/** Somebody floods the workshop: one plain line, with what can be done about it. */
export function FloodLine({ context: { seat, language } }: PanelProps) {
  const clock = useCallback(() => seat.now(), [seat]);
  const now = useNow(clock, 5_000);
  const isFlooded = seat.floodedAt !== undefined && now - seat.floodedAt < shownMs;
  return <div role="alert">{isFlooded && <p class="flood">{consoleTexts.in(language).flood('flooding')}</p>}</div>;
}
