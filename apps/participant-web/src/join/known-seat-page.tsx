import { TaskHeading } from '@rolwissel/phone';
import { phoneTexts } from '@rolwissel/texts';
import { useMemo } from 'preact/hooks';
import { language } from '../language/language.ts';
import type { KeptSeat } from '../storage/kept-seat.ts';
import { behind, lookBehind } from './door.ts';
import { arrive, type JoinLink } from './join-link.ts';
import { problemText } from './problem-text.ts';
import { useAgain } from './use-again.ts';

/** A server that cannot be reached is asked again after this long. */
const awayMs = 2_000;

interface KnownSeatPageProps {
  readonly seat: KeptSeat;
  readonly link: JoinLink;
  readonly onNew: () => void;
}

/** The phone has a place, and nobody knows where the link leads: which place it is, and why it is not known. */
export function KnownSeatPage({ seat: { alias, title = '' }, link, onNew }: KnownSeatPageProps) {
  const t = phoneTexts.in(language.value).returning;
  const door = behind(link);
  const failed = door?.ok === false ? door.problem : undefined;
  const pause = useMemo(() => failed && { retryAfterMs: failed.status === 0 ? awayMs : failed.retryAfterMs }, [failed]);
  useAgain(pause, () => void lookBehind(link));
  return (
    <section class="form">
      <TaskHeading>{t('knownTitle')}</TaskHeading>
      {failed && <p role="alert">{problemText(failed)}</p>}
      <p>{t('knownText', { alias, title })}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={arrive}>
          {t('knownGo', { alias })}
        </button>
        <button type="button" class="quiet" onClick={onNew}>
          {t('knownNew')}
        </button>
      </div>
    </section>
  );
}
