import { TaskHeading } from '@rolwissel/phone';
import { phoneFirstTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import { type KeptSeat, keepSeat } from '../storage/kept-seat.ts';
import { forgetJoinLink } from './join-link.ts';

interface KnownHereProps {
  readonly seat: KeptSeat;
  readonly link: string;
  readonly onOther: () => void;
}

/** The phone has a place and came through a link it does not know: nobody is asked to guess, and nobody joins twice. */
export function KnownSeatPage({ seat, link, onOther }: KnownHereProps) {
  const t = phoneFirstTexts.in(language.value).returning;
  const { alias } = seat;
  const goOn = () => {
    forgetJoinLink();
    keepSeat({ ...seat, joinLinks: [...seat.joinLinks, link] });
  };
  return (
    <section class="form">
      <TaskHeading>{t('knownTitle')}</TaskHeading>
      <p>{t('knownText', { alias })}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={goOn}>
          {t('knownGo', { alias })}
        </button>
        <button type="button" class="quiet" onClick={onOther}>
          {t('knownNew')}
        </button>
      </div>
    </section>
  );
}
