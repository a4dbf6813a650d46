import { nextMove, previousMove } from '@rolwissel/domain';
import { BlankIcon, NextIcon, PreviousIcon, ProjectorIcon } from '@rolwissel/ui';
import { useTyping } from '../../keys/use-typing.ts';
import type { Desk } from '../desk.ts';
import { moveName } from './move-name.ts';
import { nextTexts } from './texts.ts';

/** The one key, and what it will do; the way back; and the dark. */
export function NextPanel({ desk }: Readonly<{ desk: Desk }>) {
  const { workshop, conductor, locale } = desk;
  const t = nextTexts(locale);
  const previous = previousMove(workshop);
  const isBlank = workshop.agenda.projector.blank;
  return (
    <section class="next-panel" aria-label={t('next')}>
      <button
        type="button"
        class="previous"
        aria-label={previous ? `${t('previous')}: ${moveName(previous, desk)}` : t('previous')}
        disabled={!previous}
        onClick={conductor.previous}
      >
        <PreviousIcon size="2rem" />
      </button>
      <NextButton desk={desk} />
      <button type="button" class={isBlank ? 'blank on' : 'blank'} aria-pressed={isBlank} onClick={conductor.blank}>
        {isBlank ? <ProjectorIcon size="2rem" /> : <BlankIcon size="2rem" />}
        <span>
          {t(isBlank ? 'light' : 'blank')} <kbd>B</kbd>
        </span>
      </button>
    </section>
  );
}

function NextButton({ desk }: Readonly<{ desk: Desk }>) {
  const { workshop, seat, conductor, locale } = desk;
  const t = nextTexts(locale);
  const move = nextMove(workshop);
  const isMoving = conductor.isMoving.value;
  const typing = useTyping();
  const name = move ? moveName(move, desk) : t(workshop.agenda.status === 'lobby' ? 'nobody' : 'nothing');
  const busy = t(seat.connection === 'live' ? 'moving' : 'offline');
  return (
    <button
      type="button"
      class={isMoving ? 'next moving' : 'next'}
      aria-disabled={isMoving || !move}
      onClick={conductor.next}
    >
      <span class="next-what">
        <small>
          {t('next')} {typing ? t('typing') : <kbd>{t('space')}</kbd>} {isMoving && <span class="busy">{busy}</span>}
        </small>
        <strong>{name}</strong>
      </span>
      <NextIcon size="2.5rem" />
    </button>
  );
}
